CREATE TABLE "budget_line" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"benefit" text NOT NULL,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"document" text NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "bulk_decision" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cases" jsonb NOT NULL,
	"text" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"takes_effect_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"held" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulk_decision_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "call" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"document" text NOT NULL,
	"opened_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "call_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "issued_document" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"code" text NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" text NOT NULL,
	"content" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issued_document_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "issued_document_code_once" UNIQUE("tenant_id","code"),
	CONSTRAINT "issued_document_number_once" UNIQUE("tenant_id","kind","number")
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"level" integer NOT NULL,
	"text" text NOT NULL,
	"rated_by" text NOT NULL,
	"rated_on" date NOT NULL,
	"call_back_by" date,
	"called_back_on" date,
	"called_back_by" text,
	"answer" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_tenant_id_case_id_pk" PRIMARY KEY("tenant_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "case_file" ADD COLUMN "bundle_id" uuid;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "asked_of" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "escalated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "stage_warn_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "legal_due_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "payable" bigint;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "paid" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "owed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "next_due" date;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "milestone" text;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "returned_on" date;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "return_reason" text;--> statement-breakpoint
CREATE INDEX "budget_line_by_year" ON "budget_line" USING btree ("tenant_id","year","unit_id","benefit");--> statement-breakpoint
CREATE INDEX "bulk_decision_by_status" ON "bulk_decision" USING btree ("tenant_id","status","takes_effect_at");--> statement-breakpoint
CREATE INDEX "call_by_benefit" ON "call" USING btree ("tenant_id","benefit","closes_on");--> statement-breakpoint
CREATE INDEX "issued_document_by_case" ON "issued_document" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "rating_by_unit" ON "rating" USING btree ("tenant_id","unit_id","level");--> statement-breakpoint
CREATE INDEX "case_by_bundle" ON "case_file" USING btree ("tenant_id","bundle_id");
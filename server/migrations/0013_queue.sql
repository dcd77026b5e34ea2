CREATE TABLE "budget_place" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"benefit" text NOT NULL,
	"rank" bigint[] NOT NULL,
	"filed_on" date NOT NULL,
	"need" bigint,
	"moved_up" boolean NOT NULL,
	"queued_on" date,
	"order_id" text NOT NULL,
	"placed_on" date NOT NULL,
	CONSTRAINT "budget_place_tenant_id_case_id_pk" PRIMARY KEY("tenant_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "benefit_order" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"budget" jsonb,
	"source_document" text NOT NULL,
	"source_day" date NOT NULL,
	"standing" text NOT NULL,
	"set_by" text NOT NULL,
	"recorded_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_order_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "budget_place_by_benefit" ON "budget_place" USING btree ("tenant_id","benefit","unit_id");
CREATE TABLE "office_grant" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"role" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"reason" text NOT NULL,
	"prepared_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	"settle_reason" text,
	CONSTRAINT "office_grant_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "relative" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"relationship" text NOT NULL,
	"id_index" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "relative_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"tenant_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"login_mask" text NOT NULL,
	"opened_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"blocked_at" timestamp with time zone,
	"blocked_by" text,
	"block_reason" text,
	CONSTRAINT "staff_tenant_id_account_id_pk" PRIMARY KEY("tenant_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "unit_contact" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"hours" text NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_contact_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "recusal" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"account_name" text NOT NULL,
	"reason" text NOT NULL,
	"declared_by" text NOT NULL,
	"declared_by_name" text NOT NULL,
	"business_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recusal_tenant_id_case_id_account_id_pk" PRIMARY KEY("tenant_id","case_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "delegation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_account" text NOT NULL,
	"to_account" text NOT NULL,
	"unit_id" text NOT NULL,
	"role" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "delegation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "membership" DROP CONSTRAINT "membership_once";--> statement-breakpoint
ALTER TABLE "payment_batch" ADD COLUMN "prepared_for" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "password_once" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_of_case" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."case_file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_grant_by_account" ON "office_grant" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "office_grant_by_status" ON "office_grant" USING btree ("tenant_id","status");--> statement-breakpoint
CREATE INDEX "relative_by_account" ON "relative" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "relative_by_index" ON "relative" USING btree ("tenant_id","id_index");--> statement-breakpoint
CREATE INDEX "unit_contact_by_unit" ON "unit_contact" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "recusal_by_account" ON "recusal" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "delegation_by_delegate" ON "delegation" USING btree ("tenant_id","to_account");--> statement-breakpoint
CREATE INDEX "delegation_by_absent" ON "delegation" USING btree ("tenant_id","from_account");--> statement-breakpoint
CREATE INDEX "representation_by_subject" ON "representation" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_once" ON "membership" USING btree ("tenant_id","account_id","unit_id","role","valid_from") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "membership_by_unit" ON "membership" USING btree ("tenant_id","unit_id","role");
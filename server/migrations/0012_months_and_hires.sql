CREATE TABLE "hire_report" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"engagement_id" uuid,
	"reason" text,
	"reported_by" text NOT NULL,
	"reported_on" date NOT NULL,
	"settled_by" text,
	"settled_on" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hire_report_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_file" ADD COLUMN "period" text DEFAULT 'once' NOT NULL;--> statement-breakpoint
ALTER TABLE "offer" ADD COLUMN "standing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "hire_report_once" ON "hire_report" USING btree ("tenant_id","key") WHERE state <> 'returned';--> statement-breakpoint
CREATE INDEX "hire_report_by_state" ON "hire_report" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE INDEX "hire_report_by_employer" ON "hire_report" USING btree ("tenant_id","employer_id","id");
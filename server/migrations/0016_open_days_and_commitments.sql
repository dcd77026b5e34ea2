ALTER TABLE "case_state" ADD COLUMN "stage_due_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "promised_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "committed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Cases of before. Their owner sees every tenant's rows only while the policy is not forced; starting the server forces it anew.
ALTER TABLE "case_state" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "case_state" SET "committed" = greatest("sum" - "paid", 0)
WHERE "sum" IS NOT NULL AND "stage" IS NOT NULL AND "situation" <> 'repayment';--> statement-breakpoint
-- Which of them the calendar did not reach, the clock finds out: it reckons these anew once.
UPDATE "case_state" SET "promised_open" = true
WHERE "filed_on" IS NOT NULL AND "stage" IS NOT NULL AND ("promised_on" IS NULL OR "stage_due_on" IS NULL);--> statement-breakpoint
ALTER TABLE "case_state" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "case_state_open_days" ON "case_state" USING btree ("tenant_id","case_id") WHERE "case_state"."stage_due_open" or "case_state"."promised_open";--> statement-breakpoint
CREATE INDEX "case_state_committed" ON "case_state" USING btree ("tenant_id","unit_id","benefit") WHERE "case_state"."committed" > 0;
DROP INDEX "case_by_unit";--> statement-breakpoint
DROP INDEX "case_by_benefit";--> statement-breakpoint
DROP INDEX "case_by_area";--> statement-breakpoint
DROP INDEX "case_state_by_situation";--> statement-breakpoint
ALTER TABLE "case_desk" ADD COLUMN "due" date;--> statement-breakpoint
ALTER TABLE "case_desk" ADD COLUMN "warn" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "benefit" text;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "unit_id" text;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "area_code" text;--> statement-breakpoint
-- Cases of before. Their owner sees every tenant's rows only while the policy is not forced; starting the server forces it anew.
ALTER TABLE "case_file" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_state" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_desk" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "case_state" SET "benefit" = "case_file"."benefit", "unit_id" = "case_file"."unit_id", "area_code" = "case_file"."area_code"
FROM "case_file" WHERE "case_file"."tenant_id" = "case_state"."tenant_id" AND "case_file"."id" = "case_state"."case_id";--> statement-breakpoint
UPDATE "case_desk" SET "due" = "case_state"."stage_due_on", "warn" = "case_state"."stage_warn_on"
FROM "case_state" WHERE "case_state"."tenant_id" = "case_desk"."tenant_id" AND "case_state"."case_id" = "case_desk"."case_id";--> statement-breakpoint
INSERT INTO "case_desk" ("tenant_id", "desk", "case_id", "since", "due", "warn")
SELECT DISTINCT "tenant_id", 'account:' || asked, "case_id", "held_since", "stage_due_on", "stage_warn_on" FROM "case_state", unnest("asked_of") AS asked WHERE "held_since" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "case_file" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_state" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_desk" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_state" ALTER COLUMN "benefit" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ALTER COLUMN "unit_id" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "case_desk_by_due" ON "case_desk" USING btree ("tenant_id","desk","due","case_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "case_state_by_unit" ON "case_state" USING btree ("tenant_id","unit_id","stage_due_on","case_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "case_state_by_area" ON "case_state" USING btree ("tenant_id","area_code","stage_due_on","case_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "case_state_by_benefit" ON "case_state" USING btree ("tenant_id","benefit","case_id");--> statement-breakpoint
CREATE INDEX "case_state_by_situation" ON "case_state" USING btree ("tenant_id","situation","stage_due_on","case_id" DESC NULLS FIRST);

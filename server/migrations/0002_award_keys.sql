CREATE TABLE "award_key" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"award_id" uuid NOT NULL,
	CONSTRAINT "award_key_tenant_id_key_award_id_pk" PRIMARY KEY("tenant_id","key","award_id")
);
--> statement-breakpoint
-- Awards made before are found by the same way. Their owner sees every tenant's rows only while the policy is not forced.
ALTER TABLE "award" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "award_key" ("tenant_id", "key", "award_id")
SELECT "tenant_id", "beneficiary_id"::text, "id" FROM "award"
UNION SELECT "award"."tenant_id", one.value, "award"."id" FROM "award", jsonb_each_text("award"."keys") AS one;--> statement-breakpoint
ALTER TABLE "award" FORCE ROW LEVEL SECURITY;

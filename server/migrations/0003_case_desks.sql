CREATE TABLE "case_desk" (
	"tenant_id" uuid NOT NULL,
	"desk" text NOT NULL,
	"case_id" uuid NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "case_desk_tenant_id_case_id_desk_pk" PRIMARY KEY("tenant_id","case_id","desk")
);
--> statement-breakpoint
CREATE TABLE "case_party" (
	"tenant_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "case_party_tenant_id_party_id_case_id_pk" PRIMARY KEY("tenant_id","party_id","case_id")
);
--> statement-breakpoint
CREATE INDEX "case_desk_by_desk" ON "case_desk" USING btree ("tenant_id","desk","since","case_id");--> statement-breakpoint
CREATE INDEX "case_party_by_case" ON "case_party" USING btree ("tenant_id","case_id");--> statement-breakpoint
-- Cases of before. Their owner sees every tenant's rows only while the policy is not forced; starting the server forces it anew.
ALTER TABLE "case_file" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_state" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "subject_link" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "case_desk" ("tenant_id", "desk", "case_id", "since")
SELECT DISTINCT "tenant_id", desk, "case_id", "held_since" FROM "case_state", unnest("held_by") AS desk WHERE "held_since" IS NOT NULL;--> statement-breakpoint
INSERT INTO "case_party" ("tenant_id", "party_id", "case_id")
SELECT "tenant_id", "applicant_id", "id" FROM "case_file"
UNION SELECT "tenant_id", "beneficiary_id", "id" FROM "case_file"
UNION SELECT "case_file"."tenant_id", "target_id", "id" FROM "case_file"
  JOIN "subject_link" ON "subject_link"."tenant_id" = "case_file"."tenant_id" AND "subject_link"."subject_id" = "case_file"."subject_id";--> statement-breakpoint
ALTER TABLE "case_file" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_state" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "subject_link" FORCE ROW LEVEL SECURITY;

CREATE TABLE "match_weights" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"weights" jsonb NOT NULL,
	"status" text DEFAULT 'candidate' NOT NULL,
	"against" integer NOT NULL,
	"replayed" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"made_on" date NOT NULL,
	"settled_by" text,
	"settled_by_name" text,
	"settled_on" date,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "match_weights_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "match_weights_version" UNIQUE("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "duplicate_finding" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"finding" text NOT NULL,
	"kept_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"moved" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"carried" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"found_by" text NOT NULL,
	"found_by_name" text NOT NULL,
	"found_on" date NOT NULL,
	"undone_by" text,
	"undone_by_name" text,
	"undone_on" date,
	"undone_reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duplicate_finding_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shown_list" ADD COLUMN "weights_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "subject" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "match_weights_candidate" ON "match_weights" USING btree ("tenant_id") WHERE status = 'candidate';--> statement-breakpoint
CREATE INDEX "duplicate_finding_by_pair" ON "duplicate_finding" USING btree ("tenant_id","kept_id","other_id");--> statement-breakpoint
CREATE INDEX "subject_merged" ON "subject" USING btree ("tenant_id","merged_into") WHERE merged_into is not null;
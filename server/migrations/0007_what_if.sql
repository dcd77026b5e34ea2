CREATE TABLE "policy_draft" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"changes" jsonb NOT NULL,
	"trial_from" date NOT NULL,
	"pack_hash" text NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"document" text,
	"document_day" date,
	"clause" text,
	"effective_from" date,
	"prepared_by" text,
	"signed_by" text,
	"signed_on" date,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_draft_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "pack_activation" ADD COLUMN "over" text;--> statement-breakpoint
CREATE INDEX "policy_draft_by_state" ON "policy_draft" USING btree ("tenant_id","state");
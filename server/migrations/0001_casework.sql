ALTER TABLE "case_state" ADD COLUMN "asked_of" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "stage_warn_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "legal_due_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "paid" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "owed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "next_due" date;
ALTER TABLE "case_file" ADD COLUMN "period" text DEFAULT 'once' NOT NULL;--> statement-breakpoint
ALTER TABLE "offer" ADD COLUMN "standing" boolean DEFAULT false NOT NULL;
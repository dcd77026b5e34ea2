CREATE TABLE "taxonomy_change" (
	"tenant_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"id" uuid NOT NULL,
	"change" jsonb NOT NULL,
	"ground" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"made_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "taxonomy_change_tenant_id_number_pk" PRIMARY KEY("tenant_id","number")
);
--> statement-breakpoint
ALTER TABLE "campus_tour" ADD COLUMN "dropped_on" date;--> statement-breakpoint
ALTER TABLE "campus_tour" ADD COLUMN "drop_reason" text;
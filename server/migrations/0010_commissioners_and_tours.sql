CREATE TABLE "service_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pairing_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"place" text NOT NULL,
	"minutes" smallint NOT NULL,
	"done" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"replaces" uuid,
	"entered_by" text NOT NULL,
	"answered_by" text,
	"answered_on" date,
	"answer" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "campus_tour" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"way" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"planned_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campus_tour_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "tour_guest" (
	"tenant_id" uuid NOT NULL,
	"tour_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"school_id" uuid,
	"on_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tour_guest_tenant_id_tour_id_person_id_pk" PRIMARY KEY("tenant_id","tour_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "tour_opening" (
	"tenant_id" uuid NOT NULL,
	"tour_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "tour_opening_tenant_id_tour_id_opportunity_id_pk" PRIMARY KEY("tenant_id","tour_id","opportunity_id")
);
--> statement-breakpoint
CREATE TABLE "tour_stop" (
	"tenant_id" uuid NOT NULL,
	"tour_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"disciplines" jsonb NOT NULL,
	"held_on" date,
	"students" integer,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text,
	CONSTRAINT "tour_stop_tenant_id_tour_id_school_id_pk" PRIMARY KEY("tenant_id","tour_id","school_id")
);
--> statement-breakpoint
CREATE INDEX "service_entry_by_holder" ON "service_entry" USING btree ("tenant_id","holder_id","status","on_day");--> statement-breakpoint
CREATE INDEX "service_entry_by_organisation" ON "service_entry" USING btree ("tenant_id","organisation_id","status","on_day");--> statement-breakpoint
CREATE INDEX "service_entry_by_pairing" ON "service_entry" USING btree ("tenant_id","pairing_id");--> statement-breakpoint
CREATE INDEX "campus_tour_by_day" ON "campus_tour" USING btree ("tenant_id","from_day");--> statement-breakpoint
CREATE INDEX "tour_guest_by_person" ON "tour_guest" USING btree ("tenant_id","person_id");
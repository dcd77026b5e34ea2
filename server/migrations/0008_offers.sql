CREATE TABLE "benefit_mode" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"proactive" boolean NOT NULL,
	"source_document" text NOT NULL,
	"source_day" date NOT NULL,
	"standing" text NOT NULL,
	"set_by" text NOT NULL,
	"recorded_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_mode_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "finding_choice" (
	"tenant_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"off" boolean NOT NULL,
	"chosen_by" text NOT NULL,
	"chosen_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "finding_choice_tenant_id_beneficiary_id_pk" PRIMARY KEY("tenant_id","beneficiary_id")
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"period" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"sum" bigint,
	"waits" text[] NOT NULL,
	"view" jsonb NOT NULL,
	"digest" text NOT NULL,
	"unit_id" text NOT NULL,
	"area_code" text,
	"fact_units" text[] NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid,
	"made_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "offer_once" UNIQUE("tenant_id","benefit","subject_id","beneficiary_id","period")
);
--> statement-breakpoint
CREATE TABLE "offer_event" (
	"tenant_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"business_day" date NOT NULL,
	"detail" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_event_tenant_id_offer_id_sequence_pk" PRIMARY KEY("tenant_id","offer_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "offer_pass" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cause" text NOT NULL,
	"cursor" uuid,
	"judged" integer DEFAULT 0 NOT NULL,
	"made" integer DEFAULT 0 NOT NULL,
	"lapsed" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "offer_pass_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "offer_pass_once" UNIQUE("tenant_id","cause")
);
--> statement-breakpoint
CREATE INDEX "offer_by_subject" ON "offer" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "offer_by_beneficiary" ON "offer" USING btree ("tenant_id","beneficiary_id","state");--> statement-breakpoint
CREATE INDEX "offer_by_benefit" ON "offer" USING btree ("tenant_id","benefit","state");--> statement-breakpoint
CREATE INDEX "offer_pass_running" ON "offer_pass" USING btree ("tenant_id","at") WHERE state = 'running';
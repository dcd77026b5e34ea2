CREATE TABLE "assignment_run" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"opportunity_kind" text NOT NULL,
	"fixed" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"excluded" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"mode" text,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" text NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_run_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "hostel" (
	"tenant_id" uuid NOT NULL,
	"carrier_id" uuid NOT NULL,
	"beds" smallint NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hostel_tenant_id_carrier_id_pk" PRIMARY KEY("tenant_id","carrier_id")
);
--> statement-breakpoint
CREATE TABLE "hostel_stay" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"carrier_id" uuid NOT NULL,
	"bed" smallint NOT NULL,
	"pairing_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"given_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hostel_stay_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "impression" (
	"tenant_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"target_id" uuid NOT NULL,
	"score" real NOT NULL,
	"fit" real NOT NULL,
	"wish" real NOT NULL,
	"parts" jsonb NOT NULL,
	"chance" real NOT NULL,
	"explored" boolean NOT NULL,
	CONSTRAINT "impression_tenant_id_list_id_position_pk" PRIMARY KEY("tenant_id","list_id","position")
);
--> statement-breakpoint
CREATE TABLE "month_confirmation" (
	"tenant_id" uuid NOT NULL,
	"pairing_id" uuid NOT NULL,
	"month" date NOT NULL,
	"side" text NOT NULL,
	"days" smallint NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "month_confirmation_tenant_id_pairing_id_month_side_pk" PRIMARY KEY("tenant_id","pairing_id","month","side")
);
--> statement-breakpoint
CREATE TABLE "pairing" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"origin_id" uuid,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"shown" boolean NOT NULL,
	"engagement_id" uuid,
	"kept_on_id" uuid,
	"since" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pairing_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "pairing_once" UNIQUE("tenant_id","opportunity_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "pairing_step" (
	"tenant_id" uuid NOT NULL,
	"pairing_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"by" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"detail" jsonb NOT NULL,
	"on_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pairing_step_tenant_id_pairing_id_sequence_pk" PRIMARY KEY("tenant_id","pairing_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "shown_list" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"opportunity_id" uuid,
	"person_id" uuid,
	"organisation_id" uuid,
	"account_id" text NOT NULL,
	"index_version" bigint NOT NULL,
	"taxonomy_version" text NOT NULL,
	"answered_by" text NOT NULL,
	"passing" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shown_list_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "company_need" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"owner" text NOT NULL,
	"due_on" date NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"escalated_on" date,
	"opportunity_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_need_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "need_step" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"business_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "need_step_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"visitor" text NOT NULL,
	"status" text NOT NULL,
	"due_on" date,
	"visited_on" date,
	"way" text,
	"met" text DEFAULT '' NOT NULL,
	"heard" text DEFAULT '' NOT NULL,
	"drop_reason" text,
	"planned_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_batch" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"status" text DEFAULT 'checking' NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"line_read" integer DEFAULT 0 NOT NULL,
	"good" integer DEFAULT 0 NOT NULL,
	"faulty" integer DEFAULT 0 NOT NULL,
	"duplicate" integer DEFAULT 0 NOT NULL,
	"recorded" integer DEFAULT 0 NOT NULL,
	"why" jsonb,
	"uploaded_by" text NOT NULL,
	"uploaded_by_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_batch_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_row" (
	"tenant_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"status" text NOT NULL,
	"key" text,
	"sealed" "bytea" NOT NULL,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"subject_id" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "import_row_tenant_id_batch_id_line_pk" PRIMARY KEY("tenant_id","batch_id","line")
);
--> statement-breakpoint
CREATE TABLE "opportunity" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"title_en" text,
	"role" text,
	"work" text NOT NULL,
	"conditions" text NOT NULL,
	"skills" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"places" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"area_code" text NOT NULL,
	"address" text,
	"pay_from" bigint,
	"pay_to" bigint,
	"education" text,
	"years" smallint DEFAULT 0 NOT NULL,
	"age_from" smallint,
	"age_to" smallint,
	"age_ground" text,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"closed_on" date,
	"closed_why" text,
	"posted_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opportunity_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "opportunity_report" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"about" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"finding" text,
	"settled_by" text,
	"settled_on" date,
	"reported_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opportunity_report_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"skills" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"years" smallint DEFAULT 0 NOT NULL,
	"experience" text DEFAULT '' NOT NULL,
	"wished_kinds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"wished_roles" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"wished_areas" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"wished_pay" bigint,
	"available_from" date,
	"looking" text DEFAULT 'yes' NOT NULL,
	"renewed_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_tenant_id_person_id_pk" PRIMARY KEY("tenant_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "profile_consent" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"organisation_id" uuid,
	"given" text NOT NULL,
	"given_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_consent_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "profile_view" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"organisation_id" uuid,
	"opportunity_id" uuid,
	"how" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_view_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "subject" ADD COLUMN "ended_on" date;--> statement-breakpoint
CREATE INDEX "hostel_stay_by_carrier" ON "hostel_stay" USING btree ("tenant_id","carrier_id","until_day");--> statement-breakpoint
CREATE INDEX "hostel_stay_by_pairing" ON "hostel_stay" USING btree ("tenant_id","pairing_id");--> statement-breakpoint
CREATE INDEX "impression_by_target" ON "impression" USING btree ("tenant_id","target_id");--> statement-breakpoint
CREATE INDEX "pairing_by_person" ON "pairing" USING btree ("tenant_id","person_id","state");--> statement-breakpoint
CREATE INDEX "pairing_by_organisation" ON "pairing" USING btree ("tenant_id","organisation_id","state");--> statement-breakpoint
CREATE INDEX "pairing_by_state" ON "pairing" USING btree ("tenant_id","state","since");--> statement-breakpoint
CREATE INDEX "shown_list_by_opportunity" ON "shown_list" USING btree ("tenant_id","opportunity_id","at");--> statement-breakpoint
CREATE INDEX "company_need_by_organisation" ON "company_need" USING btree ("tenant_id","organisation_id","id");--> statement-breakpoint
CREATE INDEX "company_need_by_status" ON "company_need" USING btree ("tenant_id","status","due_on");--> statement-breakpoint
CREATE INDEX "company_need_by_owner" ON "company_need" USING btree ("tenant_id","owner","status","due_on");--> statement-breakpoint
CREATE INDEX "need_step_by_need" ON "need_step" USING btree ("tenant_id","need_id","id");--> statement-breakpoint
CREATE INDEX "visit_by_organisation" ON "visit" USING btree ("tenant_id","organisation_id","status","visited_on");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_planned_once" ON "visit" USING btree ("tenant_id","organisation_id") WHERE status = 'planned';--> statement-breakpoint
CREATE INDEX "visit_by_visitor" ON "visit" USING btree ("tenant_id","visitor","status","due_on");--> statement-breakpoint
CREATE INDEX "import_batch_by_status" ON "import_batch" USING btree ("tenant_id","status");--> statement-breakpoint
CREATE INDEX "import_batch_by_account" ON "import_batch" USING btree ("tenant_id","uploaded_by","id");--> statement-breakpoint
CREATE INDEX "import_row_by_status" ON "import_row" USING btree ("tenant_id","batch_id","status","line");--> statement-breakpoint
CREATE INDEX "import_row_by_key" ON "import_row" USING btree ("tenant_id","batch_id","key");--> statement-breakpoint
CREATE INDEX "opportunity_by_status" ON "opportunity" USING btree ("tenant_id","status","closes_on","id");--> statement-breakpoint
CREATE INDEX "opportunity_by_organisation" ON "opportunity" USING btree ("tenant_id","organisation_id","id");--> statement-breakpoint
CREATE INDEX "opportunity_report_by_opportunity" ON "opportunity_report" USING btree ("tenant_id","opportunity_id","finding");--> statement-breakpoint
CREATE INDEX "profile_by_renewal" ON "profile" USING btree ("tenant_id","looking","renewed_on");--> statement-breakpoint
CREATE INDEX "profile_consent_by_person" ON "profile_consent" USING btree ("tenant_id","person_id","purpose","at");--> statement-breakpoint
CREATE INDEX "profile_view_by_person" ON "profile_view" USING btree ("tenant_id","person_id","at");
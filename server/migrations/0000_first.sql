CREATE TABLE "case_action" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"business_day" date NOT NULL,
	"detail" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_action_tenant_id_case_id_sequence_pk" PRIMARY KEY("tenant_id","case_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "case_evidence" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"evidence_id" text NOT NULL,
	"file_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_evidence_tenant_id_case_id_evidence_id_file_id_pk" PRIMARY KEY("tenant_id","case_id","evidence_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "case_file" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"benefit" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"applicant_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"area_code" text,
	"area_unit_id" text NOT NULL,
	"procedure" text NOT NULL,
	"pack_hash" text,
	"filed_facts" jsonb,
	"created_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_file_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "case_number_once" UNIQUE("tenant_id","number")
);
--> statement-breakpoint
CREATE TABLE "case_state" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"situation" text NOT NULL,
	"stage" text,
	"filed_on" date,
	"held_by" text[] DEFAULT '{}'::text[] NOT NULL,
	"held_since" date,
	"stage_due_on" date,
	"promised_on" date,
	"notice_until" date,
	"sum" bigint,
	CONSTRAINT "case_state_tenant_id_case_id_pk" PRIMARY KEY("tenant_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"ledger_account" text NOT NULL,
	"amount" bigint NOT NULL,
	"business_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "objection" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"reason" text NOT NULL,
	"raised_on" date NOT NULL,
	"finding" text,
	"finding_reason" text,
	"found_by" text,
	"found_on" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "objection_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "payment_batch" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"unit_id" text NOT NULL,
	"status" text NOT NULL,
	"total" bigint NOT NULL,
	"prepared_by" text NOT NULL,
	"prepared_on" date NOT NULL,
	"approved_by" text,
	"approved_on" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_batch_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "payment_batch_number_once" UNIQUE("tenant_id","number")
);
--> statement-breakpoint
CREATE TABLE "payment_line" (
	"tenant_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"approved_sum" bigint NOT NULL,
	"paid_sum" bigint,
	"award_id" uuid,
	"note" jsonb,
	CONSTRAINT "payment_line_tenant_id_batch_id_case_id_pk" PRIMARY KEY("tenant_id","batch_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "award" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"period" text NOT NULL,
	"tranche" text NOT NULL,
	"sum" bigint NOT NULL,
	"valid_on" date NOT NULL,
	"case_id" uuid NOT NULL,
	"keys" jsonb NOT NULL,
	"pack_hash" text NOT NULL,
	"grounds" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "award_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "award_once" UNIQUE("tenant_id","benefit","subject_id","beneficiary_id","period","tranche")
);
--> statement-breakpoint
CREATE TABLE "parameter_value" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"figure" text NOT NULL,
	"value" bigint,
	"valid_from" date NOT NULL,
	"source_document" text NOT NULL,
	"source_day" date NOT NULL,
	"standing" text NOT NULL,
	"set_by" text NOT NULL,
	"recorded_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parameter_value_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	"source" text NOT NULL,
	"evidence_file_id" uuid,
	"verified_by" text,
	"verified_at" timestamp with time zone,
	"valid_from" date,
	"valid_until" date,
	"recorded_by" text NOT NULL,
	"recorded_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"supersedes" uuid,
	CONSTRAINT "fact_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "representation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"proof" text NOT NULL,
	"evidence_file_id" uuid,
	"verified_by" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "representation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "representation_once" UNIQUE("tenant_id","account_id","subject_id","scope")
);
--> statement-breakpoint
CREATE TABLE "subject" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"area_code" text,
	"created_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subject_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "subject_link" (
	"tenant_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"role" text NOT NULL,
	"target_id" uuid NOT NULL,
	CONSTRAINT "subject_link_tenant_id_subject_id_role_pk" PRIMARY KEY("tenant_id","subject_id","role")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"event" text NOT NULL,
	"payload" jsonb NOT NULL,
	CONSTRAINT "outbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"tenant_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"key" text NOT NULL,
	"command" text NOT NULL,
	"input_digest" text NOT NULL,
	"output" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_tenant_id_account_id_key_pk" PRIMARY KEY("tenant_id","account_id","key")
);
--> statement-breakpoint
CREATE TABLE "file" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"key_version" integer NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"uploaded_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "file_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"login_index" text,
	"login_verified" boolean,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email"),
	CONSTRAINT "account_login_index_unique" UNIQUE("login_index")
);
--> statement-breakpoint
CREATE TABLE "account_credential" (
	"id" text PRIMARY KEY NOT NULL,
	"provider_account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"account_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"account_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "account_verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pack_activation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pack_version" (
	"hash" text PRIMARY KEY NOT NULL,
	"pack_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "secret_value" (
	"tenant_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"key" text NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"key_version" integer NOT NULL,
	"blind_index" text NOT NULL,
	"mask" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "secret_value_tenant_id_subject_kind_subject_id_key_pk" PRIMARY KEY("tenant_id","subject_kind","subject_id","key")
);
--> statement-breakpoint
CREATE TABLE "tenant_key" (
	"tenant_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant_key_tenant_id_version_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "business_day" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "business_day_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"role" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "membership_once" UNIQUE("tenant_id","account_id","unit_id","role","valid_from")
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"tenant_id" uuid NOT NULL,
	"series" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "number_series_tenant_id_series_pk" PRIMARY KEY("tenant_id","series")
);
--> statement-breakpoint
CREATE TABLE "tenant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"pack_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"demonstration" text DEFAULT 'no' NOT NULL,
	CONSTRAINT "tenant_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "case_action" ADD CONSTRAINT "case_action_of_case" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."case_file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_line" ADD CONSTRAINT "payment_line_of_batch" FOREIGN KEY ("tenant_id","batch_id") REFERENCES "public"."payment_batch"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_credential" ADD CONSTRAINT "account_credential_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_activation" ADD CONSTRAINT "pack_activation_hash_pack_version_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."pack_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_by_applicant" ON "case_file" USING btree ("tenant_id","applicant_id");--> statement-breakpoint
CREATE INDEX "case_by_unit" ON "case_file" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "case_state_by_situation" ON "case_state" USING btree ("tenant_id","situation","stage_due_on");--> statement-breakpoint
CREATE INDEX "ledger_entry_by_account" ON "ledger_entry" USING btree ("tenant_id","ledger_account");--> statement-breakpoint
CREATE INDEX "ledger_entry_by_batch" ON "ledger_entry" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE INDEX "objection_by_case" ON "objection" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "payment_line_by_case" ON "payment_line" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "award_by_beneficiary" ON "award" USING btree ("tenant_id","beneficiary_id");--> statement-breakpoint
CREATE INDEX "parameter_value_by_figure" ON "parameter_value" USING btree ("tenant_id","figure","valid_from");--> statement-breakpoint
CREATE INDEX "fact_by_subject" ON "fact" USING btree ("tenant_id","subject_id","key","recorded_at");--> statement-breakpoint
CREATE INDEX "representation_by_account" ON "representation" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "subject_by_kind" ON "subject" USING btree ("tenant_id","kind");--> statement-breakpoint
CREATE INDEX "subject_link_by_target" ON "subject_link" USING btree ("tenant_id","target_id","role");--> statement-breakpoint
CREATE INDEX "audit_entry_by_subject" ON "audit_entry" USING btree ("tenant_id","subject_kind","subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_entry_by_account" ON "audit_entry" USING btree ("tenant_id","account_id","at");--> statement-breakpoint
CREATE INDEX "file_by_subject" ON "file" USING btree ("tenant_id","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "account_credential_by_account" ON "account_credential" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_session_by_account" ON "account_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_verification_by_identifier" ON "account_verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "pack_activation_by_pack" ON "pack_activation" USING btree ("pack_id","id");--> statement-breakpoint
CREATE INDEX "secret_value_by_index" ON "secret_value" USING btree ("tenant_id","key","blind_index");--> statement-breakpoint
CREATE INDEX "membership_by_account" ON "membership" USING btree ("tenant_id","account_id");
CREATE TABLE "budget_line" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"benefit" text NOT NULL,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"document" text NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_line_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "bulk_decision" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cases" jsonb NOT NULL,
	"text" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"takes_effect_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"held" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulk_decision_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "call" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"benefit" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"document" text NOT NULL,
	"opened_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "call_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_comment" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"text" text NOT NULL,
	"business_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_comment_tenant_id_case_id_id_pk" PRIMARY KEY("tenant_id","case_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_mention" (
	"tenant_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "case_mention_tenant_id_account_id_comment_id_pk" PRIMARY KEY("tenant_id","account_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "issued_document" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"code" text NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" text NOT NULL,
	"content" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issued_document_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "issued_document_code_once" UNIQUE("tenant_id","code"),
	CONSTRAINT "issued_document_number_once" UNIQUE("tenant_id","kind","number")
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"tenant_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"level" integer NOT NULL,
	"text" text NOT NULL,
	"rated_by" text NOT NULL,
	"rated_on" date NOT NULL,
	"call_back_by" date,
	"called_back_on" date,
	"called_back_by" text,
	"answer" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_tenant_id_case_id_pk" PRIMARY KEY("tenant_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "year_close" (
	"tenant_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"rows" jsonb NOT NULL,
	"entries" integer NOT NULL,
	"closed_by" text NOT NULL,
	"closed_by_name" text NOT NULL,
	"closed_on" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "year_close_tenant_id_year_pk" PRIMARY KEY("tenant_id","year")
);
--> statement-breakpoint
CREATE TABLE "name_part" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" smallint NOT NULL,
	"part" text collate "C" NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "name_part_tenant_id_kind_way_part_subject_id_pk" PRIMARY KEY("tenant_id","kind","way","part","subject_id")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" uuid,
	"urgency" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"path" text NOT NULL,
	"once" text NOT NULL,
	"business_day" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "message_once" UNIQUE("tenant_id","account_id","once")
);
--> statement-breakpoint
CREATE TABLE "message_delivery" (
	"tenant_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"account_id" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"digest" boolean NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"provider_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_delivery_tenant_id_message_id_channel_pk" PRIMARY KEY("tenant_id","message_id","channel")
);
--> statement-breakpoint
CREATE TABLE "notice_address" (
	"tenant_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"hint" text NOT NULL,
	"verified_at" timestamp with time zone,
	"code" "bytea",
	"code_until" timestamp with time zone,
	"code_state" text NOT NULL,
	"wrong" smallint DEFAULT 0 NOT NULL,
	"asked_on" date NOT NULL,
	"asked" smallint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_address_tenant_id_account_id_kind_pk" PRIMARY KEY("tenant_id","account_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notice_preference" (
	"tenant_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"lang" text NOT NULL,
	"urgent_by" text[] NOT NULL,
	"usual_by" text[] NOT NULL,
	"quiet_from" smallint NOT NULL,
	"quiet_until" smallint NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "notice_preference_tenant_id_account_id_pk" PRIMARY KEY("tenant_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "outbox_delivery" (
	"tenant_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"next_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_delivery_tenant_id_event_id_consumer_pk" PRIMARY KEY("tenant_id","event_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "outbox_reader" (
	"tenant_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"read_to" timestamp with time zone NOT NULL,
	CONSTRAINT "outbox_reader_tenant_id_consumer_pk" PRIMARY KEY("tenant_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"room" text NOT NULL,
	"title" text NOT NULL,
	"search" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"saved_by_name" text NOT NULL,
	"unit_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_view_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
DROP INDEX "case_by_applicant";--> statement-breakpoint
ALTER TABLE "objection" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "case_file" ADD COLUMN "number_tail" text collate "C" GENERATED ALWAYS AS (reverse(number)) STORED;--> statement-breakpoint
ALTER TABLE "case_file" ADD COLUMN "bundle_id" uuid;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "asked_of" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "escalated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "stage_warn_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "legal_due_on" date;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "payable" bigint;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "paid" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "owed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_state" ADD COLUMN "next_due" date;--> statement-breakpoint
ALTER TABLE "objection" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "payment_batch" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "milestone" text;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "returned_on" date;--> statement-breakpoint
ALTER TABLE "payment_line" ADD COLUMN "return_reason" text;--> statement-breakpoint
ALTER TABLE "case_comment" ADD CONSTRAINT "case_comment_of_case" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."case_file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_delivery" ADD CONSTRAINT "message_delivery_of_message" FOREIGN KEY ("tenant_id","message_id") REFERENCES "public"."message"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "budget_line_by_year" ON "budget_line" USING btree ("tenant_id","year","unit_id","benefit");--> statement-breakpoint
CREATE INDEX "bulk_decision_by_status" ON "bulk_decision" USING btree ("tenant_id","status","takes_effect_at");--> statement-breakpoint
CREATE INDEX "call_by_benefit" ON "call" USING btree ("tenant_id","benefit","closes_on");--> statement-breakpoint
CREATE INDEX "case_mention_by_case" ON "case_mention" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "issued_document_by_case" ON "issued_document" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "rating_by_unit" ON "rating" USING btree ("tenant_id","unit_id","level");--> statement-breakpoint
CREATE INDEX "message_by_account" ON "message" USING btree ("tenant_id","account_id","id");--> statement-breakpoint
CREATE INDEX "message_unread" ON "message" USING btree ("tenant_id","account_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "message_delivery_due" ON "message_delivery" USING btree ("tenant_id","next_at") WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "notice_address_to_send" ON "notice_address" USING btree ("tenant_id") WHERE code_state = 'to_send';--> statement-breakpoint
CREATE INDEX "outbox_delivery_to_retry" ON "outbox_delivery" USING btree ("tenant_id","consumer","next_at") WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX "saved_view_by_owner" ON "saved_view" USING btree ("tenant_id","saved_by");--> statement-breakpoint
CREATE INDEX "saved_view_by_unit" ON "saved_view" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "case_action_by_day" ON "case_action" USING btree ("tenant_id","business_day","kind");--> statement-breakpoint
CREATE INDEX "case_by_bundle" ON "case_file" USING btree ("tenant_id","bundle_id");--> statement-breakpoint
CREATE INDEX "case_by_number_tail" ON "case_file" USING btree ("tenant_id","number_tail");--> statement-breakpoint
CREATE INDEX "case_by_subject" ON "case_file" USING btree ("tenant_id","subject_id","id");--> statement-breakpoint
CREATE INDEX "case_by_beneficiary" ON "case_file" USING btree ("tenant_id","beneficiary_id","id");--> statement-breakpoint
CREATE INDEX "case_by_benefit" ON "case_file" USING btree ("tenant_id","benefit");--> statement-breakpoint
CREATE INDEX "case_by_area" ON "case_file" USING btree ("tenant_id","area_code");--> statement-breakpoint
CREATE INDEX "case_state_by_due" ON "case_state" USING btree ("tenant_id","stage_due_on","case_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "case_state_by_filing" ON "case_state" USING btree ("tenant_id","filed_on");--> statement-breakpoint
CREATE INDEX "case_state_by_assignee" ON "case_state" USING btree ("tenant_id","assignee");--> statement-breakpoint
CREATE INDEX "case_by_applicant" ON "case_file" USING btree ("tenant_id","applicant_id","id");--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_code_once" UNIQUE("tenant_id","code");
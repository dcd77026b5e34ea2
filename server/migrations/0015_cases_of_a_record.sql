CREATE INDEX "case_by_subject" ON "case_file" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "case_state_by_notice" ON "case_state" USING btree ("tenant_id","situation","notice_until") WHERE "case_state"."notice_until" is not null;--> statement-breakpoint
CREATE INDEX "case_state_to_escalate" ON "case_state" USING btree ("tenant_id","stage_due_on") WHERE not "case_state"."escalated";

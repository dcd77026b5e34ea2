CREATE INDEX "case_by_subject" ON "case_file" USING btree ("tenant_id","subject_id");

-- Report jobs, by tenant. Plain SQL that SQLite (3.24 or newer) and PostgreSQL (10 or newer) both take; safe to run again.
CREATE TABLE IF NOT EXISTS shelfwise_report_job (
    tenant  text   NOT NULL,
    seller  text   NOT NULL,
    job_key text   NOT NULL,
    type    text   NOT NULL,
    version bigint NOT NULL,
    job     text   NOT NULL,
    PRIMARY KEY (tenant, seller, job_key)
);

CREATE INDEX IF NOT EXISTS shelfwise_report_job_by_type ON shelfwise_report_job (tenant, seller, type);

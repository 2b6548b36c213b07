-- A file that leaves with a message by e-mail; what is confidential is locked before it comes here.
ALTER TABLE platform_outgoing ADD COLUMN attachment CHAR(64) NULL COMMENT 'in the vault';

-- The same request again changes nothing, and one that differs is told so.
ALTER TABLE billing_invoice ADD request CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL
  COMMENT 'SHA-256 of all that was asked under the token, payments too; null: a contra-entry, or issued before this was kept';
ALTER TABLE billing_payment ADD token VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL
  COMMENT 'of who paid on account: asked again, it is the same payment', ADD UNIQUE (token);

-- Rules that people switch on and off; before anybody decides, a rule stands as its module declares it.
CREATE TABLE platform_rule_switch (
  rule_key    VARCHAR(80) NOT NULL PRIMARY KEY,
  switched_on BOOLEAN     NOT NULL
) WITH SYSTEM VERSIONING;

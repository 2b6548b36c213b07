package org.galien.platform.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a rule stands since somebody decided. */
@Entity
@Table(name = "platform_rule_switch")
class RuleSwitchEntity {

  @Id
  @Column(name = "rule_key")
  String key;

  @Column(name = "switched_on")
  boolean on;
}

package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.Origin;
import org.galien.knowledge.talks.Proposal;
import org.galien.knowledge.talks.Proposals;
import org.galien.platform.users.UserId;

/** What was said, masked, and the proposals it gives. */
@ApplicationScoped
@Transactional
class Passages {

  private static final int LONGEST_ASKED = 2000;
  private static final int LONGEST_SPEAKER = 120;

  @Inject EntityManager em;
  @Inject KnowledgeBase base;

  void write(SourceEntity source, List<DraftLine> lines) {
    for (int position = 0; position < lines.size(); position++) {
      DraftLine line = lines.get(position);
      PassageEntity passage = new PassageEntity();
      passage.source = source.id;
      passage.position = position;
      passage.prompt = line.prompt();
      passage.speaker = cut(line.speaker(), LONGEST_SPEAKER);
      passage.atSecond = line.atSecond();
      passage.asked = cut(line.asked(), LONGEST_ASKED);
      passage.content = line.text();
      em.persist(passage);
    }
    em.flush();
  }

  /**
   * @return how many proposals were put up
   */
  int propose(SourceId id) {
    SourceEntity source = em.find(SourceEntity.class, id.value());
    return of(id.value()).stream().mapToInt(passage -> propose(source, passage)).sum();
  }

  private int propose(SourceEntity source, PassageEntity passage) {
    UserId contributor = source.contributorId == null ? null : new UserId(source.contributorId);
    Origin origin = new Origin(passage.id, contributor, source.contributor);
    List<Proposal> found = Proposals.of(passage.content);
    for (Proposal one : found) {
      base.propose(
          new EntryDraft(
              one.kind(),
              source.area,
              subject(one, passage),
              one.content(),
              one.exception(),
              null,
              false),
          origin);
    }
    return found.size();
  }

  /** Without a condition of its own, what was asked says what it is about. */
  private static String subject(Proposal proposal, PassageEntity passage) {
    boolean brief = passage.asked.length() <= 200;
    return proposal.subject().isEmpty() && brief ? passage.asked : proposal.subject();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  List<PassageEntity> of(long source) {
    return em.createQuery(
            "SELECT p FROM KnowledgePassageEntity p WHERE p.source = :source ORDER BY p.position",
            PassageEntity.class)
        .setParameter("source", source)
        .getResultList();
  }
}

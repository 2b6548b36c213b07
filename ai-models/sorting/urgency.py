#!/usr/bin/env python3
"""Trains the linear model that looks for passages to be read the same day.

    python3 urgency.py FOLDER... --out urgency.txt.gz [--without HAND]
    python3 urgency.py FOLDER... --leave-one-out      the model alone, each hand unseen

A folder holds documents.jsonl (id, text, type, urgent, redacteur), or courriers-N.txt, or
utterances.jsonl (id, text, red_flag, redacteur): what patients write. The sentences of
phrases-urgent.txt and phrases-ordinary.txt beside this file are always learnt from.
A document is a bag of sentences: urgent when its most pressing one is. Needs numpy.
The features are those of org.galien.ai.triage.urgency.Sentences.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import re

import numpy as np
from train import folded

STEM = 6
SHARPNESS = 3.0
SHORTEST = 10.0
STEPS = 300
RATE = 1.0
L2 = 1e-4
LEVELS = 127
POSITIVE = 2.0
WEIGHTS = {"phrase": 0.5, "utterance": 0.2}
NEVER = {"autre", "courrier_assurance_caisse"}


def sentences(text):
    """Lines that go on in lower case are joined, then cut after . ! ? ;"""
    joined, current = [], ""
    for line in re.split("[\n\r\f]", text):
        line = line.strip()
        ends = not current or re.search(r"[.!?;:]$", current)
        if line and not ends and (line[0].islower() or line[0] in "(«"):
            current += " " + line
            continue
        if current:
            joined.append(current)
        current = line
    if current:
        joined.append(current)
    cut = (part for whole in joined for part in re.split(r"(?<=[.!?;])\s+", whole))
    return [part for part in cut if re.search("[a-zA-Z]", part)]


def features(sentence):
    words = [word[:STEM] for word in folded(sentence)]
    found = collections.Counter("s:" + word for word in words)
    found.update("b:" + a + "_" + b for a, b in zip(words, words[1:]))
    return found


def bag(text):
    return [features(sentence) for sentence in sentences(text)]


def known(folders):
    """id, hand, type, urgent, text."""
    for folder in map(pathlib.Path, folders):
        for letters in sorted(folder.glob("courriers-*.txt")):
            parts = letters.read_text(encoding="utf-8").split("\n=== ")[1:]
            for number, part in enumerate(parts):
                heading, text = part.split("\n", 1)
                kind, urgent = [field.strip() for field in heading.split("|")][:2]
                yield f"{letters.stem}/{number}", "project", kind, urgent == "oui", text
        if (folder / "documents.jsonl").exists():
            for line in (folder / "documents.jsonl").read_text(encoding="utf-8").splitlines():
                d = json.loads(line)
                yield d["id"], d.get("redacteur", folder.name), d["type"], d["urgent"], d["text"]
        if (folder / "utterances.jsonl").exists():
            for line in (folder / "utterances.jsonl").read_text(encoding="utf-8").splitlines():
                d = json.loads(line)
                hand = "patients-" + d.get("redacteur", "r0")
                yield d["id"], hand, "utterance", d["red_flag"] is not None, d["text"]
    for name, urgent in (("urgent", True), ("ordinary", False)):
        file = pathlib.Path(__file__).parent / f"phrases-{name}.txt"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            if line.strip() and line[0] not in "#[":
                yield f"{name}/{number}", "phrases", "phrase", urgent, line


def vocabulary(bags, hands):
    """Features of at least two hands, weighed by rarity among sentences."""
    where, often, total = collections.defaultdict(set), collections.Counter(), 0
    for sentences_, hand in zip(bags, hands):
        for sentence in sentences_:
            total += 1
            for feature in sentence:
                where[feature].add(hand)
                often[feature] += 1
    kept = sorted(f for f in where if len(where[f]) >= 2)
    return {f: i for i, f in enumerate(kept)}, np.array([np.log(total / often[f]) for f in kept])


def values(sentence, places, rarity):
    pairs = [
        (places[f], rarity[places[f]] * (1 + np.log(times)))
        for f, times in sentence.items()
        if f in places
    ]
    length = max(SHORTEST, np.sqrt(sum(v * v for _, v in pairs)))
    return [(place, v / length) for place, v in pairs]


def trained(bags, urgent, weights, types, places, rarity):
    """Descent with momentum on the smooth maximum over the sentences of each document."""
    rows, columns, cells, owner = [], [], [], []
    for document, sentences_ in enumerate(bags):
        for sentence in sentences_:
            for place, value in values(sentence, places, rarity):
                rows.append(len(owner))
                columns.append(place)
                cells.append(value)
            owner.append(document)
    rows, columns, cells, owner = map(np.array, (rows, columns, cells, owner))
    count, lines = len(bags), len(owner)
    w, prior, bias = np.zeros(len(places)), np.zeros(types.shape[1]), -1.0
    steps = [np.zeros_like(w), np.zeros_like(prior), 0.0]
    for _ in range(STEPS):
        said = np.bincount(rows, weights=cells * w[columns], minlength=lines)
        highest = np.full(count, -1e9)
        np.maximum.at(highest, owner, said)
        shares = np.exp(SHARPNESS * (said - highest[owner]))
        sums = np.bincount(owner, weights=shares, minlength=count)
        score = np.where(sums > 0, highest + np.log(sums + 1e-30) / SHARPNESS, 0)
        slope = (1 / (1 + np.exp(-(score + bias + types @ prior))) - urgent) * weights
        lean = slope[owner] * shares / sums[owner]
        down = np.bincount(columns, weights=cells * lean[rows], minlength=len(places))
        total = weights.sum()
        steps[0] = 0.9 * steps[0] - RATE * (down / total + L2 * w)
        steps[1] = 0.9 * steps[1] - RATE * (types.T @ slope / total + L2 * prior)
        steps[2] = 0.9 * steps[2] - RATE * slope.sum() / total
        w, prior, bias = w + steps[0], prior + steps[1], bias + steps[2]
    return w, prior, bias


def scored(sentences_, w, places, rarity):
    said = [sum(w[p] * v for p, v in values(s, places, rarity)) for s in sentences_]
    if not said:
        return -9.0
    top = max(said)
    return top + np.log(sum(np.exp(SHARPNESS * (s - top)) for s in said)) / SHARPNESS


class Material:
    def __init__(self, folders):
        self.known = list(known(folders))
        self.bags = [bag(d[4]) for d in self.known]
        self.hands = [d[1] for d in self.known]
        self.types = sorted({d[2] for d in self.known})
        self.urgent = np.array([float(d[3]) for d in self.known])
        self.kinds = np.array([[float(d[2] == t) for t in self.types] for d in self.known])
        self.weights = np.array([WEIGHTS.get(d[2], 1.0) for d in self.known]) * np.where(
            self.urgent > 0, POSITIVE, 1.0
        )

    def learn(self, without):
        chosen = [i for i, hand in enumerate(self.hands) if hand != without]
        bags = [self.bags[i] for i in chosen]
        places, rarity = vocabulary(bags, [self.hands[i] for i in chosen])
        model = trained(
            bags, self.urgent[chosen], self.weights[chosen], self.kinds[chosen], places, rarity
        )
        return places, rarity, model

    def fingerprint(self, without):
        digest = hashlib.sha256()
        for d in self.known:
            if d[1] != without:
                digest.update((d[0] + d[4]).encode())
        return digest.hexdigest()[:16]


def write(path, material, without):
    places, rarity, (w, prior, bias) = material.learn(without)
    scale = np.abs(w).max() / LEVELS
    levels = np.rint(w / scale).astype(int)
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        heads = [
            f"{t} {round((prior[i] + bias) / scale)}"
            for i, t in enumerate(material.types)
            if t not in NEVER | {"phrase", "utterance"}
        ]
        out.write(f"scale {scale:.8g}\ndata {material.fingerprint(without)}\n".encode())
        out.write(f"types {' '.join(heads)}\n".encode())
        for feature, place in places.items():
            if levels[place]:
                out.write(f"{feature} {rarity[place]:.4f} {levels[place]}\n".encode())


def judge(material):
    tested = [h for h in sorted(set(material.hands)) if not h.startswith(("p", "patients"))]
    for hand in tested:
        places, rarity, (w, prior, bias) = material.learn(hand)
        found = [0, 0, 0, 0]
        for i, d in enumerate(material.known):
            if d[1] == hand:
                score = scored(material.bags[i], w, places, rarity) + bias + material.kinds[i] @ prior
                told = score > 0 and d[2] not in NEVER
                found[0 if d[3] else 2] += told
                found[1 if d[3] else 3] += 1
        print(hand, "urgent {} of {}, false {} of {}".format(*found), flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--out")
    arguments.add_argument("--without", help="a hand that is not learnt from")
    arguments.add_argument("--leave-one-out", action="store_true")
    chosen = arguments.parse_args()
    material = Material(chosen.folders)
    if chosen.leave_one_out:
        judge(material)
    if chosen.out:
        write(chosen.out, material, chosen.without)


if __name__ == "__main__":
    main()

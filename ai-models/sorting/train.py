#!/usr/bin/env python3
"""Trains the linear classifier of document types, and judges it by hands it has not seen.

    python3 train.py FOLDER... --out types.txt.gz     trains on all hands and writes the model
    python3 train.py FOLDER... --leave-one-out        trains on all hands but one, for each one

A folder holds documents.jsonl: id, text, type, and redacteur (the hand; the folder's name where it
is missing); or it holds courriers-N.txt, letters under headings « === type | … », all of one hand.
Needs numpy. The features are those of org.galien.ai.triage.typing.TypeFeatures.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import re
import unicodedata

import numpy as np

HEADING_LINES = 8
LETTERS = 4
STEPS = 200
RATE = 2.0
L2 = 1e-4
LEVELS = 127


def folded(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.sub("[^a-z0-9]+", " ", text).split()
    return ["#" if word.isdigit() else word for word in words]


def features(text):
    """Counts of words, of pairs of neighbours, of letters by four, and of words of the heading."""
    words = folded(text)
    found = collections.Counter("w:" + word for word in words)
    for word in words:
        whole = "^" + word + "$"
        found.update("c:" + whole[i : i + LETTERS] for i in range(len(whole) - LETTERS + 1))
    found.update("b:" + a + "_" + b for a, b in zip(words, words[1:]))
    lines = [line for line in text.split("\n") if line.strip()][:HEADING_LINES]
    found.update("h:" + word for line in lines for word in folded(line))
    return found


def documents(folders):
    for folder in folders:
        folder = pathlib.Path(folder)
        for letters in sorted(folder.glob("courriers-*.txt")):
            for number, part in enumerate(letters.read_text(encoding="utf-8").split("\n=== ")[1:]):
                heading, text = part.split("\n", 1)
                yield {
                    "id": f"{letters.stem}/{number}",
                    "text": text,
                    "type": heading.split("|")[0].strip(),
                    "redacteur": "project",
                }
        if not (folder / "documents.jsonl").exists():
            continue
        with open(folder / "documents.jsonl", encoding="utf-8") as lines:
            for line in lines:
                document = json.loads(line)
                document.setdefault("redacteur", folder.name)
                yield document


def vocabulary(counts, hands):
    """Features of at least two hands, with their weight by rarity: names of one hand are left out."""
    where = collections.defaultdict(set)
    often = collections.Counter()
    for count, hand in zip(counts, hands):
        for feature in count:
            where[feature].add(hand)
            often[feature] += 1
    kept = sorted(f for f in where if len(where[f]) >= 2)
    return {f: i for i, f in enumerate(kept)}, np.array(
        [np.log(len(counts) / often[f]) + 1 for f in kept], dtype=np.float32
    )


def matrix(counts, places, rarity):
    rows = np.zeros((len(counts), len(places)), dtype=np.float32)
    for row, count in zip(rows, counts):
        for feature, times in count.items():
            place = places.get(feature)
            if place is not None:
                row[place] = (1 + np.log(times)) * rarity[place]
        row /= np.linalg.norm(row) + 1e-9
    return rows


def trained(rows, labels, types):
    """Softmax regression by full-batch descent with momentum."""
    weights = np.zeros((rows.shape[1], types), dtype=np.float32)
    step = np.zeros_like(weights)
    wanted = np.eye(types, dtype=np.float32)[labels]
    for _ in range(STEPS):
        scores = rows @ weights
        scores -= scores.max(1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(1, keepdims=True)
        slope = rows.T @ (chances - wanted) / len(rows) + L2 * weights
        step = 0.9 * step - RATE * slope
        weights += step
    return weights


def quantised(weights):
    scale = np.abs(weights).max() / LEVELS
    return np.rint(weights / scale).astype(int), scale


def write(path, weights, places, rarity, types, fingerprint):
    levels, scale = quantised(weights)
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        out.write(f"types {' '.join(types)}\nscale {scale:.8g}\ndata {fingerprint}\n".encode())
        for feature, place in places.items():
            if levels[place].any():
                numbers = " ".join(map(str, levels[place]))
                out.write(f"{feature} {rarity[place]:.4f} {numbers}\n".encode())


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--out")
    arguments.add_argument("--without", help="a hand that is not learnt from")
    arguments.add_argument("--leave-one-out", action="store_true")
    arguments.add_argument("--chances", help="writes the left-out chances, one document a line")
    chosen = arguments.parse_args()
    known = [d for d in documents(chosen.folders) if d["redacteur"] != chosen.without]
    types = sorted({d["type"] for d in known})
    counts = [features(d["text"]) for d in known]
    hands = [d["redacteur"] for d in known]
    labels = np.array([types.index(d["type"]) for d in known])
    if chosen.leave_one_out:
        chances = open(chosen.chances, "w", encoding="utf-8") if chosen.chances else None
        for hand in sorted(set(hands)):
            learnt = [i for i, h in enumerate(hands) if h != hand]
            unseen = [i for i, h in enumerate(hands) if h == hand]
            places, rarity = vocabulary([counts[i] for i in learnt], [hands[i] for i in learnt])
            rows = matrix([counts[i] for i in learnt], places, rarity)
            weights = trained(rows, labels[learnt], len(types))
            levels, scale = quantised(weights)
            scores = matrix([counts[i] for i in unseen], places, rarity) @ levels * scale
            right = int((scores.argmax(1) == labels[unseen]).sum())
            print(f"{hand}: {right} of {len(unseen)} ({len(places)} features)", flush=True)
            if chances:
                for i, row in zip(unseen, scores):
                    line = {"id": known[i]["id"], "scores": dict(zip(types, map(float, row)))}
                    chances.write(json.dumps(line) + "\n")
    if chosen.out:
        digest = hashlib.sha256()
        for document in known:
            digest.update((document["id"] + document["text"]).encode())
        places, rarity = vocabulary(counts, hands)
        weights = trained(matrix(counts, places, rarity), labels, len(types))
        write(chosen.out, weights, places, rarity, types, digest.hexdigest()[:16])


if __name__ == "__main__":
    main()

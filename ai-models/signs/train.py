#!/usr/bin/env python3
"""Trains the linear classifier of signs in free words, and judges it by hands it has not seen.

    python3 train.py FILE... --out signs.txt.gz      trains on all and writes the model
    python3 train.py FILE... --leave-out HAND        trains without that hand, counts on it

sentences.txt and ordinary.py beside this file are always learnt from. A FILE is utterances.jsonl:
text, red_flag (its first four letters name the sign; null for none), redacteur (the hand, or the
folder's name). Needs numpy. Features are those of org.galien.ai.preconsultation.signs.Likeness.
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

import ordinary

STEPS = 300
RATE = 4.0
L2 = 1e-4
LEVELS = 127
SOUND = [
    ("ph", "f"),
    ("([aeiou])s([aeiouy])", r"\1z\2"),
    ("qu|q|ck", "k"),
    ("c(?=[eiy])", "s"),
    ("ch", "C"),
    ("c", "k"),
    ("ge(?=[ao])", "j"),
    ("gu(?=[eiy])", "g"),
    ("g(?=[eiy])", "j"),
    ("h", ""),
    (r"(.)\1+", r"\1"),
    ("eau|au", "o"),
    ("oeu|eu", "e"),
    ("ou", "w"),
    ("oi", "wa"),
    ("(ain|ein|in|im|yn|un)(?![aeiouy])", "I"),
    ("(an|en|am|em)(?![aeiouy])", "A"),
    ("(on|om)(?![aeiouy])", "O"),
    ("ai|ei|et$|er$|ez$|ee$|e$", "e"),
    ("y", "i"),
    ("[stdxpz]+$", ""),
    ("es$|e$", ""),
]


def sound(word):
    for pattern, heard in SOUND:
        word = re.sub(pattern, heard, word)
    return word


def words(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    found = re.findall(r"[a-z]+|[0-9]+(?:[.,][0-9]+)?", text)
    return ["#" if word[0].isdigit() else word for word in found]


def features(text):
    """Words, their four and five letters in a row, their sounds, and pairs of sounds."""
    spelt = words(text)
    heard = [word if word == "#" else sound(word) for word in spelt]
    found = {"w:" + word for word in spelt} | {"s:" + one for one in heard}
    for word in spelt:
        framed = "^" + word + "$"
        for length in (4, 5):
            found.update("c:" + framed[i : i + length] for i in range(len(framed) - length + 1))
    found.update("b:" + a + "_" + b for a, b in zip(heard, heard[1:]))
    found.update("g:" + a + "_" + b for a, b in zip(heard, heard[2:]))
    return found


def known(files):
    here = pathlib.Path(__file__).parent
    for line in (here / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sign, text = line.split(" ", 1)
            yield "project", sign, text
    for text in ordinary.sentences():
        yield "project", "--", text
    for file in map(pathlib.Path, files):
        for line in file.read_text(encoding="utf-8").splitlines():
            message = json.loads(line)
            hand = message.get("redacteur") or file.parent.name
            yield hand, (message["red_flag"] or "--")[:4], message["text"]


def rows(counts, places, rarity):
    matrix = np.zeros((len(counts), len(places)), dtype=np.float32)
    for row, found in zip(matrix, counts):
        for feature in found:
            place = places.get(feature)
            if place is not None:
                row[place] = rarity[place]
        row /= np.linalg.norm(row) + 1e-9
    return matrix


def trained(messages):
    """Softmax regression by full-batch descent with momentum, in whole numbers."""
    counts = [features(text) for _, _, text in messages]
    often = collections.Counter(feature for found in counts for feature in found)
    kept = sorted(feature for feature in often if often[feature] > 1)
    places = {feature: i for i, feature in enumerate(kept)}
    rarity = np.array([round(float(np.log(len(counts) / often[f])) + 1, 4) for f in kept], np.float32)
    signs = sorted({sign for _, sign, _ in messages})
    labels = np.array([signs.index(sign) for _, sign, _ in messages])
    matrix = rows(counts, places, rarity)
    wanted = np.eye(len(signs), dtype=np.float32)[labels]
    weights = np.zeros((len(kept), len(signs)), dtype=np.float32)
    step = np.zeros_like(weights)
    for _ in range(STEPS):
        chances = likely(matrix, weights)
        step = 0.9 * step - RATE * (matrix.T @ (chances - wanted) / len(matrix) + L2 * weights)
        weights += step
    scale = float(np.abs(weights).max()) / LEVELS
    return signs, places, rarity, np.rint(weights / scale).astype(int), scale


def likely(matrix, weights):
    scores = matrix @ weights
    scores -= scores.max(1, keepdims=True)
    chances = np.exp(scores)
    return chances / chances.sum(1, keepdims=True)


def write(path, model, messages):
    signs, places, rarity, levels, scale = model
    digest = hashlib.sha256("".join(sign + text for _, sign, text in messages).encode())
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        head = f"signs {' '.join(signs)}\nscale {scale:.8g}\ndata {digest.hexdigest()[:16]}\n"
        out.write(head.encode())
        for feature, place in places.items():
            if levels[place].any():
                numbers = " ".join(map(str, levels[place]))
                out.write(f"{feature} {rarity[place]:.4f} {numbers}\n".encode())


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("files", nargs="*")
    arguments.add_argument("--out")
    arguments.add_argument("--leave-out")
    chosen = arguments.parse_args()
    messages = list(known(chosen.files))
    if chosen.leave_out:
        unseen = [m for m in messages if m[0] == chosen.leave_out]
        messages = [m for m in messages if m[0] != chosen.leave_out]
    model = trained(messages)
    if chosen.leave_out:
        signs, places, rarity, levels, scale = model
        matrix = rows([features(text) for _, _, text in unseen], places, rarity)
        some = 1 - likely(matrix, levels * scale)[:, signs.index("--")]
        sign = np.array([label != "--" for _, label, _ in unseen])
        for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.9):
            right, wrong = int((sign & (some >= least)).sum()), int((~sign & (some >= least)).sum())
            print(f"{least}: {right} of {int(sign.sum())}, wrong {wrong} of {int((~sign).sum())}")
    if chosen.out:
        write(chosen.out, model, messages)


if __name__ == "__main__":
    main()

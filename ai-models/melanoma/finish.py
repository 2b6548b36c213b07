"""From trained networks to what Galien reads: the distance from what was learned, built into each network;
calibration; thresholds; the card.

    python finish.py --networks a.onnx b.onnx --folds 0 1 --images DIR --labels ham.csv --more DIR2 --out .

Each network is judged on the fold it never saw, and on nothing else. Of these images the odd lesions choose
(calibration, thresholds, how far is too far), the even ones are only measured. Needs numpy, pillow, onnx,
onnxruntime; about 0.1 s an image and network on one core.
"""
import argparse
import csv
import json
import os
import zlib

import numpy as np
import onnx
import onnxruntime as ort
from onnx import helper, numpy_helper
from PIL import Image

LABELS = ["melanoma", "naevus", "keratosis", "basal-cell", "actinic", "vascular", "fibroma"]
FEATURES = "/m/Reshape_output_0"
SIDE = 224
NAEVUS_SHARE = 0.1
PARTS = 48  # Directions in which features are told apart from what is left over.
SENSITIVITY = 0.98  # Of the low threshold; the high one is where 9 of 10 benign lesions lie below.
SPECIFICITY = 0.90
MORE = 5
FAMILIAR = 0.97  # Part of the choosing images that is near enough.


def crops(path, parts):
    image = Image.open(path).convert("RGB")
    width, height = image.size
    side = min(width, height)
    shown = []
    for part in parts:
        size = int(round(side * part))
        x, y = (width - size) // 2, (height - size) // 2
        square = image.crop((x, y, x + size, y + size)).resize((SIDE, SIDE), Image.BILINEAR)
        shown.append(np.asarray(square, dtype=np.float32).transpose(2, 0, 1) / 255)
    return np.stack(shown)


def session(model):
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(model.SerializeToString(), options)


def with_features(path):
    model = onnx.load(path)
    width = next(numpy_helper.to_array(t).shape for t in model.graph.initializer if t.name == "m._fc.weight")[1]
    model.graph.output.append(helper.make_tensor_value_info(FEATURES, 1, ["n", width]))
    return session(model)


def looked(networks, files, parts):
    """Log-probabilities [files, networks, crops, labels] and features of the whole picture."""
    logits, features = [], []
    for path in files:
        shown = crops(path, parts)
        answers = [network.run(["logits", FEATURES], {"input": shown}) for network in networks]
        logits.append([a[0] for a in answers])
        features.append([a[1][0] for a in answers])
    return log_softmax(np.array(logits)), np.array(features)


def log_softmax(x):
    top = x - x.max(-1, keepdims=True)
    return top - np.log(np.exp(top).sum(-1, keepdims=True))


def score(logs):
    """Of log-probabilities [n, views, labels]: what is calibrated."""
    mean = log_softmax(logs.mean(1))
    return mean[:, 0] - NAEVUS_SHARE * mean[:, 1]


def near(features):
    """Mean, directions, their spread and what is usually left over, of features [n, d]."""
    mean = features.mean(0)
    values, vectors = np.linalg.eigh(np.cov((features - mean).T))
    parts = vectors[:, ::-1][:, :PARTS]
    spread = np.sqrt(values[::-1][:PARTS])
    left = ((features - mean - (features - mean) @ parts @ parts.T) ** 2).sum(1).mean()
    return mean, parts, spread, left


def distance(features, place):
    mean, parts, spread, left = place
    along = (features - mean) @ parts
    rest = ((features - mean - along @ parts.T) ** 2).sum(1)
    return ((along / spread) ** 2).mean(1) / 2 + rest / left / 2


def build_in(path, place, out):
    """Adds the output "distance" to a network."""
    mean, parts, spread, left = place
    model = onnx.load(path)
    graph = model.graph

    def half(name, array):
        graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), name + "_half"))
        graph.node.append(helper.make_node("Cast", [name + "_half"], [name], to=1))

    half("d_mean", mean)
    half("d_parts", parts)
    half("d_back", parts.T)
    graph.initializer.append(numpy_helper.from_array((1 / spread).astype(np.float32), "d_scale"))
    graph.initializer.append(numpy_helper.from_array(np.float32([0.5 / PARTS]), "d_along"))
    graph.initializer.append(numpy_helper.from_array(np.float32([0.5 / left]), "d_left"))
    for kind, inputs, output in [
        ("Sub", [FEATURES, "d_mean"], "d_f"),
        ("MatMul", ["d_f", "d_parts"], "d_a"),
        ("Mul", ["d_a", "d_scale"], "d_w"),
        ("MatMul", ["d_a", "d_back"], "d_r"),
        ("Sub", ["d_f", "d_r"], "d_rest"),
    ]:
        graph.node.append(helper.make_node(kind, inputs, [output]))
    for source, output in [("d_w", "d_s1"), ("d_rest", "d_s2")]:
        graph.node.append(helper.make_node("ReduceSumSquare", [source], [output], axes=[1], keepdims=0))
    graph.node.append(helper.make_node("Mul", ["d_s1", "d_along"], ["d_1"]))
    graph.node.append(helper.make_node("Mul", ["d_s2", "d_left"], ["d_2"]))
    graph.node.append(helper.make_node("Add", ["d_1", "d_2"], ["distance"]))
    graph.output.append(helper.make_tensor_value_info("distance", 1, ["n"]))
    onnx.checker.check_model(model)
    onnx.save(model, out)


def logistic(x, y, rounds=50):
    """Slope and intercept of the probability."""
    a, b = 1.0, 0.0
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-(a * x + b)))
        w = p * (1 - p) + 1e-9
        hessian = np.array([[(w * x * x).sum(), (w * x).sum()], [(w * x).sum(), w.sum()]])
        a, b = np.array([a, b]) + np.linalg.solve(hessian, [((y - p) * x).sum(), (y - p).sum()])
    return a, b


def calibrate(x, y, draws=400):
    """A table: scores, probability, and a 90 % interval that knows both the line and the few images near it."""
    table = np.quantile(x, np.linspace(0, 1, 41))
    table = np.unique(np.concatenate([[x.min() - 1], table, [x.max() + 1]]).round(4))
    a, b = logistic(x, y)
    p = 1 / (1 + np.exp(-(a * table + b)))
    random = np.random.default_rng(1)
    lines = []
    for _ in range(draws):
        i = random.integers(0, len(x), len(x))
        c, d = logistic(x[i], y[i])
        lines.append(1 / (1 + np.exp(-(c * table + d))))
    low, high = np.quantile(lines, [0.05, 0.95], axis=0)
    near_by = max(30, len(x) // 15)
    order = np.argsort(x)
    for i, at in enumerate(table):
        chosen = order[np.argsort(np.abs(x[order] - at))[:near_by]]
        hits, n, z = y[chosen].sum(), near_by, 1.645
        part = hits / n
        middle = (part + z * z / 2 / n) / (1 + z * z / n)
        reach = z * np.sqrt(part * (1 - part) / n + z * z / 4 / n / n) / (1 + z * z / n)
        low[i], high[i] = min(low[i], middle - reach, p[i]), max(high[i], middle + reach, p[i])
    return table, p, np.maximum.accumulate(low.clip(0, 1)), np.maximum.accumulate(high.clip(0, 1))


def auc(x, y):
    order = np.argsort(x, kind="stable")
    ranks = np.empty(len(x))
    ranks[order] = np.arange(1, len(x) + 1)
    ill = y.sum()
    return (ranks[y == 1].sum() - ill * (ill + 1) / 2) / (ill * (len(y) - ill))


def wilson(hits, of, z=1.96):
    p = hits / of
    middle = (p + z * z / 2 / of) / (1 + z * z / of)
    reach = z * np.sqrt(p * (1 - p) / of + z * z / 4 / of / of) / (1 + z * z / of)
    return p, middle - reach, middle + reach


def said(estimate):
    return ("%.2f (%.2f–%.2f)" % estimate).replace(".", ",")


def folds(classes):
    """As these networks were trained: each class shuffled and dealt out to five."""
    random = np.random.RandomState(1)
    fold = np.zeros(len(classes), int)
    for label in np.unique(classes):
        dealt = random.permutation(np.where(classes == label)[0])
        fold[dealt] = np.arange(len(dealt)) % 5
    return fold


def finish(paths, left_out, logs, features, rows, classes, known, more, out):
    """Writes everything.

    logs [n, networks, crops, labels], features [n, networks, d], known: rows that were looked at, more: features
    [m, networks, d] of pictures of another archive that all networks learned on, which count MORE times: they are few.
    """
    ill = (classes == 0).astype(int)
    fold = folds(classes)
    odd = np.array([zlib.crc32(row["lesion_id"].encode()) % 2 == 1 for row in rows])
    x, y, chooses, far, kept = [], [], [], [], []
    for k, (path, number) in enumerate(zip(paths, left_out)):
        held = (fold == number) & known
        learned = [features[known & ~held, k]] + [more[:, k]] * MORE
        place = near(np.concatenate(learned).astype(np.float64))
        build_in(path, place, os.path.join(out, "network-%d.onnx" % k))
        x.append(score(logs[held, k]))
        y.append(ill[held])
        chooses.append(odd[held])
        far.append(distance(features[held, k].astype(np.float64), place))
        kept.append(np.where(held)[0])
    x, y, chooses, far, kept = map(np.concatenate, (x, y, chooses, far, kept))
    familiar = np.quantile(far[chooses], FAMILIAR)
    table, p, low, high = calibrate(x[chooses], y[chooses])
    probability = np.interp(x, table, p)
    cut_low = np.quantile(probability[chooses & (y == 1)], 1 - SENSITIVITY)
    cut_high = np.quantile(probability[chooses & (y == 0)], SPECIFICITY)
    write_calibration(out, table, p, low, high, cut_low, cut_high, familiar / (1 + familiar))
    tested = ~chooses
    measured = figures(x[tested], y[tested], probability[tested], far[tested], cut_low, cut_high, familiar)
    measured["groups"] = groups(x, y, [rows[i] for i in kept], tested)
    measured["chosen on"] = {"images": int(chooses.sum()), "melanomas": int(y[chooses].sum())}
    write_card(out, measured)
    return measured


def figures(x, y, p, far, low, high, familiar):
    random = np.random.default_rng(2)
    drawn, errors = [], []
    for _ in range(1000):
        i = random.integers(0, len(x), len(x))
        drawn.append(auc(x[i], y[i]))
        errors.append(calibration_error(p[i], y[i]))
    found = {}
    for name, cut in (("low", low), ("high", high)):
        found[name] = {
            "sensitivity": wilson((p[y == 1] >= cut).sum(), (y == 1).sum()),
            "specificity": wilson((p[y == 0] < cut).sum(), (y == 0).sum()),
        }
    return {
        "images": len(x),
        "melanomas": int(y.sum()),
        "auc": [auc(x, y), *np.quantile(drawn, [0.025, 0.975])],
        "calibration error": [calibration_error(p, y), *np.quantile(errors, [0.025, 0.975])],
        "thresholds": [float(low), float(high)],
        "zones": found,
        "too far": float((far > familiar).mean()),
    }


def calibration_error(p, y):
    bins = np.minimum((p * 10).astype(int), 9)
    return float(sum(abs((p[bins == b] - y[bins == b]).sum()) for b in range(10)) / len(p))


def groups(x, y, rows, tested, few=10):
    found = {}
    for column in ("source", "sex", "localization"):
        for value in sorted({row[column] for row in rows}):
            chosen = tested & np.array([row[column] == value for row in rows])
            ill = int(y[chosen].sum())
            if ill >= few and chosen.sum() - ill >= few:
                found[column + " " + value] = [int(chosen.sum()), ill, round(float(auc(x[chosen], y[chosen])), 3)]
    return found


def write_calibration(out, table, p, low, high, cut_low, cut_high, familiar):
    def line(values):
        return ",".join("%.4f" % v for v in values)

    with open(os.path.join(out, "calibration.properties"), "w") as file:
        file.write("# From scores to probabilities with 90 % intervals; made by finish.py.\n")
        for name, values in (("scores", table), ("probabilities", p), ("lows", low), ("highs", high)):
            file.write("%s=%s\n" % (name, line(values)))
        file.write("low=%.4f\nhigh=%.4f\nfamiliar=%.4f\n" % (cut_low, cut_high, familiar))


def write_card(out, m):
    chosen = m["chosen on"]
    with open(os.path.join(out, "card.properties"), "w", encoding="utf-8") as file:
        file.write("# What the screen says of the zones; made by finish.py, on images that chose nothing.\n")
        file.write(
            "validation=%d images de HAM10000 que chaque réseau n’avait pas vues (%d mélanomes) ; mesurés sur %d autres (%d mélanomes)\n"
            % (chosen["images"], chosen["melanomas"], m["images"], m["melanomas"])
        )
        file.write("prevalence=%.0f sur 100\n" % (100 * m["melanomas"] / m["images"]))
        for zone, cut in (("high", "high"), ("middle", "low")):
            for figure in ("sensitivity", "specificity"):
                file.write("%s.%s=%s\n" % (zone, figure, said(tuple(float(v) for v in m["zones"][cut][figure]))))
        file.write("low.sensitivity=–\nlow.specificity=–\n")
    with open(os.path.join(out, "measured.json"), "w", encoding="utf-8") as file:
        json.dump(m, file, indent=1, ensure_ascii=False, default=float)


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--networks", nargs="+", required=True)
    reader.add_argument("--folds", nargs="+", type=int, required=True, help="which one each never saw")
    reader.add_argument("--images", required=True, help="folder that the paths of the labels begin in")
    reader.add_argument("--labels", required=True, help="CSV with path, lesion_id, dx, source, sex, localization")
    reader.add_argument("--more", required=True, help="folder of pictures of another archive that all learned on")
    reader.add_argument("--crops", nargs="+", type=float, default=[1, 0.7])
    reader.add_argument("--out", default=".")
    asked = reader.parse_args()
    with open(asked.labels, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    order = ["mel", "nv", "bkl", "bcc", "akiec", "vasc", "df"]
    classes = np.array([order.index(row["dx"]) for row in rows])
    networks = [with_features(path) for path in asked.networks]
    files = [os.path.join(asked.images, row["path"]) for row in rows]
    logs, features = looked(networks, files, asked.crops)
    others = [os.path.join(asked.more, name) for name in sorted(os.listdir(asked.more))]
    more = looked(networks, others, [1])[1]
    known = np.ones(len(rows), bool)
    measured = finish(asked.networks, asked.folds, logs, features, rows, classes, known, more, asked.out)
    print(json.dumps(measured, indent=1, ensure_ascii=False, default=float))


if __name__ == "__main__":
    main()

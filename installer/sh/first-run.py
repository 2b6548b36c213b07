"""Opens a practice on the first-run page of a running Galien, by a browser, as a person would.

usage: first-run.py ADDRESS FOLDER [CHROMIUM]; pictures go into FOLDER. Needs Playwright for Python.
"""

import base64
import hashlib
import hmac
import re
import struct
import sys
import time
import urllib.request

from playwright.sync_api import sync_playwright

ADDRESS, FOLDER = sys.argv[1].rstrip("/"), sys.argv[2]
CHROMIUM = sys.argv[3] if len(sys.argv) > 3 else "/usr/bin/chromium"
PASSWORD = "quatre mots sans rapport"


def code(secret):
    """Six digits of RFC 6238 for now."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF) % 1000000)


def check(what, right):
    print("  %s  %s" % ("oui" if right else "NON", what), flush=True)
    if not right:
        sys.exit(1)


def picture(page, name):
    page.screenshot(path="%s/%s.png" % (FOLDER, name), full_page=True)


def fill(page, **fields):
    for name, text in fields.items():
        page.fill("[id='f:%s']" % name.replace("_", "-"), text)


def open_practice(page):
    page.goto(ADDRESS + "/connexion.xhtml")
    check("la page de connexion mène à la première ouverture", page.locator("#first-run a").count() == 1)
    page.click("#first-run a")
    picture(page, "first-run-empty")
    secret = page.inner_text("#secret-text").strip()
    fill(page, practice="Maison de santé du Port", street="3 quai des Brumes", town="29200 Brest", phone="+33 2 98 00 00 00",
         p1_name="Hélène Castaing", p1_rpps=wrong(luhn("1000345678")), p1_specialty="Médecine générale",
         display_name="Yann Le Goff", login="y.legoff", password=PASSWORD, code=code(secret))
    page.click("[id='f:open']")
    page.wait_for_selector("[data-problems]")
    check("un RPPS dont la clé est fausse est refusé", "p1-rpps" in page.inner_html("[data-problems]"))
    picture(page, "first-run-refused")
    check("la clé du téléphone reste la même", page.inner_text("#secret-text").strip() == secret)
    fill(page, p1_rpps=luhn("1000345678"), code="000000", password=PASSWORD)
    page.click("[id='f:open']")
    page.wait_for_selector("[data-problem=code]")
    check("un code qui n’est pas celui du téléphone est refusé", page.locator("#codes").count() == 0)
    fill(page, code=code(secret))
    page.click("[id='f:open']")
    page.wait_for_selector("#codes li")
    check("dix codes de secours", page.locator("#codes li").count() == 10)
    cells = page.locator("#given td").all_inner_texts()
    check("le praticien a un mot de passe provisoire", cells[1] == "h.castaing" and len(cells[2]) == 14)
    codes = page.locator("#codes li").all_inner_texts()
    picture(page, "first-run-done")
    page.click("[id='r:finish']")
    page.wait_for_selector("#over")
    return secret, codes, cells[2]


def luhn(digits):
    for last in "0123456789":
        total = 0
        for i, digit in enumerate(reversed(digits + last)):
            value = int(digit) * (2 if i % 2 else 1)
            total += value - 9 if value > 9 else value
        if total % 10 == 0:
            return digits + last
    raise ValueError(digits)


def wrong(number):
    return number[:-1] + str((int(number[-1]) + 1) % 10)


def await_server():
    time.sleep(8)
    end = time.time() + 300
    while time.time() < end:
        try:
            if urllib.request.urlopen(ADDRESS + "/health/ready", timeout=5).status == 200:
                return
        except OSError:
            pass
        time.sleep(2)
    check("le serveur revient", False)


def sign_in(page, login, password):
    page.goto(ADDRESS + "/connexion.xhtml")
    page.fill("#login", login)
    page.fill("#password", password)
    page.click("#enter")


def come_in(browser, secret, codes, given):
    page = browser.new_page(locale="fr-FR")
    sign_in(page, "y.legoff", PASSWORD)
    page.wait_for_selector("#code")
    picture(page, "second-factor")
    check("après le mot de passe, rien n’est ouvert", page.goto(ADDRESS + "/comptes.xhtml").url.find("connexion") > 0)
    page.fill("#code", "000000")
    page.click("#confirm")
    page.wait_for_selector("#problem2 .i")
    check("un mauvais code n’ouvre rien", page.locator("#code").count() == 1)
    page.fill("#code", codes[0])
    page.click("#confirm")
    page.wait_for_url(re.compile(r"/(comptes|journee|reglages)\.xhtml"))
    check("un code de secours ouvre", True)
    check("le cabinet porte son nom", "Maison de santé du Port" in page.content())
    page.close()
    other = browser.new_context(locale="fr-FR").new_page()
    sign_in(other, "y.legoff", PASSWORD)
    other.wait_for_selector("#code")
    other.fill("#code", codes[0])
    other.click("#confirm")
    other.wait_for_selector("#problem2 .i")
    check("le même code de secours n’ouvre pas deux fois", True)
    other.fill("#code", code(secret))
    other.click("#confirm")
    other.wait_for_url(re.compile(r"/(comptes|journee|reglages)\.xhtml"))
    check("le code du téléphone ouvre", True)
    doctor = browser.new_context(locale="fr-FR").new_page()
    sign_in(doctor, "h.castaing", given)
    doctor.wait_for_url(re.compile(r"mot-de-passe\.xhtml"))
    check("le praticien choisit d’abord son mot de passe", True)
    nobody = browser.new_context(locale="fr-FR").new_page()
    nobody.goto(ADDRESS + "/installation.xhtml")
    over = nobody.locator("#over").count() == 1 and nobody.locator("[id='f:open']").count() == 0
    check("la première ouverture est close", over)


with sync_playwright() as playwright:
    chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
    first = chromium.new_page(locale="fr-FR", viewport={"width": 1440, "height": 900})
    kept = open_practice(first)
    await_server()
    come_in(chromium, *kept)
    chromium.close()

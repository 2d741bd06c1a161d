"""The book in a real browser: in both languages, on a phone, on paper, and for those who do not see it."""

import io
import re
from collections import Counter
from urllib.parse import unquote, urldefrag, urlparse

import pytest
from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

TITLE = "重新申请前的等待期间"
HAN = re.compile(r"[\u4e00-\u9fff]")
CHINESE_FONT = re.compile(r"CJK|Han|Hei|Song|Ming|PingFang|YaHei")
PHONE, PAPER = 390, 673  # 673 pixels are the 178 mm between the margins of A4

SEEN = """() => {
  const root = document.documentElement, all = (what) => [...document.querySelectorAll(what)];
  return {
    lang: root.lang,
    title: document.title,
    scripts: document.scripts.length,
    sideways: root.scrollWidth - root.clientWidth,
    ids: all('[id]').map(each => each.id),
    links: all('a[href], link[href]').map(each => each.href),
  }
}"""
CUT = """() => [document.documentElement, ...document.querySelectorAll('.wide, table, pre')]
  .filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.innerText.slice(0, 60))"""

SHORTENED = "() => [...document.querySelectorAll('main *')].slice(500).forEach(each => each.remove())"
"""Leaves of a page what axe gets through in a second: a long one goes on as it began."""


def pages_in(site):
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def kinds_in(site):
    """A page of each kind: the smallest of the chapters and of the cases with a table, and each other page."""
    tables = {name: "<table" in (site / name).read_text(encoding="utf-8") for name in pages_in(site)}
    ordered = sorted(tables, key=lambda name: (tables[name], -(site / name).stat().st_size))
    return {name.partition("-")[0]: name for name in ordered}


def seen(chromium, site):
    """What each page of the book is on a phone, which of its tables are cut on paper, and all addresses asked for."""
    context = chromium.new_context(offline=True)
    context.set_default_timeout(120_000)
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page, found = context.new_page(), {}
    for name in pages_in(site):
        page.set_viewport_size({"width": PHONE, "height": 844})
        page.emulate_media(media="screen")
        page.goto((site / name).as_uri())
        found[name] = page.evaluate(SEEN)
        page.set_viewport_size({"width": PAPER, "height": 1000})
        page.emulate_media(media="print")
        found[name]["cut"] = page.evaluate(CUT)
    context.close()
    return found, asked


def faults_of(name, page):
    english = name.startswith("en/")
    if page["lang"] != ("en" if english else "zh-CN"):
        yield f"is said to be in {page['lang']}"
    if ("Rules and scenarios" if english else "规则与场景手册") not in page["title"]:
        yield f"is titled {page['title']}"
    if page["scripts"]:
        yield "has a script"
    if page["sideways"] > 0:
        yield f"is {page['sideways']} pixels wider than a phone"
    yield from (f"is cut on paper at {cut!r}" for cut in page["cut"])
    yield from (f"has two places #{each}" for each, times in Counter(page["ids"]).items() if times > 1)


def lost(page, found, site):
    """The links of a page that lead to no page of the book, or to no place on it."""
    for link in page["links"]:
        address, anchor = urldefrag(link)
        target = unquote(urlparse(address).path).removeprefix(f"{site.as_posix()}/")
        if not (site / target).is_file() or (anchor and unquote(anchor) not in found[target]["ids"]):
            yield f"leads to {target}#{anchor}, which is not there"


def test_every_page_opens_offline_in_its_language_fits_a_phone_and_paper_and_leads_where_it_says(chromium, site):
    found, asked = seen(chromium, site)

    assert [
        f"{name} {fault}"
        for name, page in found.items()
        for fault in (*faults_of(name, page), *lost(page, found, site))
    ] == []
    assert [url for url in asked if not url.startswith(site.as_uri())] == []


def test_a_page_is_read_without_javascript(look):
    page = look("zh/chapter-waiting.html", java_script_enabled=False)

    assert page.locator("h1").inner_text() == TITLE
    assert page.locator("article").first.is_visible()


def test_chinese_is_drawn_with_a_chinese_font(look):
    page = look("zh/chapter-certificate.html")
    asked = page.context.new_cdp_session(page)
    asked.send("DOM.enable")
    asked.send("CSS.enable")
    root = asked.send("DOM.getDocument")["root"]["nodeId"]
    told = "main :not(:has(*))"
    texts = page.evaluate("told => [...document.querySelectorAll(told)].map(each => each.textContent)", told)
    nodes = asked.send("DOM.querySelectorAll", {"nodeId": root, "selector": told})["nodeIds"]
    drawn = 0
    for text, node in zip(texts[:100], nodes[:100], strict=True):
        fonts = asked.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        chinese = sum(font["glyphCount"] for font in fonts if CHINESE_FONT.search(font["familyName"]))
        assert chinese >= len(HAN.findall(text)), (text, fonts)
        drawn += chinese
    assert drawn > 0


@pytest.mark.parametrize("width", [1280, PHONE])
def test_whoever_changes_the_language_stays_at_the_same_place(look, width):
    page = look("zh/chapter-waiting.html", width)
    heading = page.locator("h3[id]").nth(3)
    anchor = heading.get_attribute("id")
    heading.locator("xpath=..").locator("a.turn").click()
    page.wait_for_url(f"**/en/chapter-waiting.html#{anchor}")
    top = page.locator(f"[id='{anchor}']").bounding_box()["y"]
    covered = page.locator("header.top").bounding_box()

    assert page.locator("html").get_attribute("lang") == "en"
    assert covered["y"] + covered["height"] <= top < 200


@pytest.mark.parametrize(("lang", "width", "kinds"), [("zh", PHONE, None), ("en", 1280, {"index", "chapter", "case"})])
def test_axe_finds_no_serious_fault(look, site, lang, width, kinds):
    faults = []
    for kind, name in kinds_in(site / lang).items():
        if kinds is None or kind in kinds:
            page = look(f"{lang}/{name}", width)
            page.evaluate(SHORTENED)
            faults += [
                f"{name}: {fault['id']}: {fault['nodes'][0]['html']}"
                for fault in Axe().run(page).response["violations"]
                if fault["impact"] in {"serious", "critical"}
            ]
            page.close()
    assert faults == []


def test_a_printed_chapter_has_page_numbers_whole_rows_and_text_that_can_be_copied(look):
    page = look("zh/chapter-waiting.html")
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    first, last = printed[0].extract_text(), printed[-1].extract_text()
    page.emulate_media(media="print")
    kept = "() => [...document.querySelectorAll('tr')].every(each => getComputedStyle(each).breakInside == 'avoid')"

    assert re.search(rf"1\s*/\s*{len(printed)}", first), first
    assert re.search(rf"{len(printed)}\s*/\s*{len(printed)}", last), last
    assert TITLE in re.sub(r"\s", "", first)
    assert page.evaluate(kept)

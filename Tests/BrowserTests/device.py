"""The check on the reader's own device, in a real browser over the running programs.

device.py online|offline BASE-URL CERTIFICATE PROFILE      CERTIFICATE: a line of `titlecert-server certificates --json`.

PROFILE is the folder of the browser's profile: `offline` uses what `online` left there, with the server stopped.
With PICTURES=yes pictures go to test-output/device. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import json
import os
import pathlib
import sys

os.environ["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1"

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from playwright.sync_api import expect, sync_playwright  # noqa: E402
from pictures import picture

expect.set_options(timeout=30_000)

FOLDER = pathlib.Path("test-output/device")
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PHONE = dict(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True, locale="zh-CN")
# So many digits in a row are nobody's number but the claim's.
WINDOW = 10
# Vectors of status_lists.json, and the words for them.
ENDED = {
    "good": "真实有效", "revoked": "已撤销（无效）", "cancelled": "已注销", "suspended": "暂停使用（核查期间）",
    "superseded": "已换发新证", "by a stranger": "暂无法核实", "past its ttl": "暂无法核实",
}  # fmt: skip
# Vectors of before.json: there is no status list with them, so the listed ones are not valid for that alone.
BEFORE = {
    "on the list": "暂无法核实", "in two parts": "暂无法核实", "no list": "发证机关未列入认可名单",
    "a newer list without it": "发证机关未列入认可名单",
}  # fmt: skip


def main():
    part, base, certificate, profile = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), sys.argv[4]
    FOLDER.mkdir(parents=True, exist_ok=True)
    digits = certificate["qr"].split("#")[1]
    with sync_playwright() as playwright:
        visit = {"online": online, "offline": offline}[part]
        visit(playwright, base, certificate, digits, profile)


def online(playwright, base, certificate, digits, profile):
    context = kept_browser(playwright, profile)
    watcher = Watcher(context, digits)
    page = opened(context)
    genuine(page, base, certificate, digits)
    expect(page.get_by_text("刚从网站取得").first).to_be_visible()
    expect(page.get_by_text("没有网络时也能核验")).to_be_visible()
    keep(page, "valid")
    stored_nothing(page, digits)
    altered(page, base, digits)
    cut(page, base, digits)
    typed(page, base, certificate)
    in_english(page, base, digits)
    watcher.has_seen({"/v", "/v/titlecert-scan.wasm", "/.well-known/titlecert-trust"}, "/status/")
    context.close()
    browser = launched(playwright)
    without_status(browser, base, digits)
    another_root(browser, base, digits)
    to_the_register(browser, base, certificate, digits)
    published(browser, base)
    compromised(browser, base)
    browser.close()
    without_scripts(playwright, base, certificate, digits)


def offline(playwright, base, certificate, digits, profile):
    context = kept_browser(playwright, profile)
    watcher = Watcher(context, digits)
    page = opened(context)
    genuine(page, base, certificate, digits)
    expect(page.get_by_text("用的是本机保存的").first).to_be_visible()
    keep(page, "offline")
    page.goto(f"{base}/v?lang=en#{digits}")
    page.reload()
    expect(page.locator("#verdict")).to_have_text("Genuine and valid")
    watcher.has_seen(set(), "/status/")
    context.close()


def genuine(page, base, certificate, digits):
    page.goto(f"{base}/v#{digits}")
    expect(page.locator("#verdict")).to_have_text("真实有效")
    expect(page.locator("#holder")).to_have_text(certificate["holder"])
    expect(page.get_by_text(certificate["number"])).to_be_visible()
    expect(page.locator("#banner").get_by_text("样本", exact=True)).to_be_visible()
    expect(page.locator(".check-failed")).to_have_count(0)
    expect(page.locator(".check-passed").first).to_be_visible()


def altered(page, base, digits):
    """One digit of a name or a number in the middle: the groups still decode, the signature does not fit."""
    place = len(digits) // 2
    place += 16 - place % 17
    other = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1:]
    page.goto(f"{base}/v#{other}")
    expect(page.locator("#verdict")).to_have_text("文件与签发时不一致")
    expect(page.locator("#face")).to_be_hidden()
    keep(page, "altered")


def cut(page, base, digits):
    page.goto(f"{base}/v#{digits[:40]}")
    expect(page.locator("#banner")).not_to_have_class("verdict verdict-good")
    expect(page.locator("#verdict")).not_to_have_text("")
    expect(page.locator("#face")).to_be_hidden()


def typed(page, base, certificate):
    """The text of a code in the box is checked on the device too."""
    page.goto(f"{base}/v")
    page.reload()
    page.get_by_label("查验码", exact=True).fill(certificate["qr"])
    page.get_by_role("button", name="查验", exact=True).click()
    expect(page.locator("#verdict")).to_have_text("真实有效")


def in_english(page, base, digits):
    page.goto(f"{base}/v?lang=en#{digits}")
    page.reload()
    expect(page.locator("#verdict")).to_have_text("Genuine and valid")
    page.get_by_role("link", name="中文").click()
    expect(page.locator("#verdict")).to_have_text("真实有效")


def without_status(browser, base, digits):
    context = browser.new_context(**PHONE, service_workers="block")
    context.route("**/status/**", lambda route: route.abort())
    page = opened(context, strict=False)
    page.goto(f"{base}/v#{digits}")
    expect(page.locator("#verdict")).to_have_text("暂无法核实")
    expect(page.locator(".check-not_checked").first).to_be_visible()
    keep(page, "without-status")
    context.close()


def another_root(browser, base, digits):
    """A device that has accepted another root is warned, and does not take this one by itself."""
    context = browser.new_context(**PHONE, service_workers="block")
    page = opened(context)
    page.goto(f"{base}/v#{digits}")
    expect(page.locator("#verdict")).to_have_text("真实有效")
    pin = page.evaluate("localStorage.getItem('titlecert.pin')")
    page.evaluate("pin => localStorage.setItem('titlecert.pin', pin)", pin.replace(json.loads(pin)["root"], "ab" * 32))
    page.reload()
    expect(page.get_by_role("heading", name="警告：网站的根密钥变了")).to_be_visible()
    expect(page.locator("#verdict")).not_to_have_text("真实有效")
    assert "ab" * 32 in page.evaluate("localStorage.getItem('titlecert.pin')")
    keep(page, "another-root")
    page.evaluate("pin => localStorage.setItem('titlecert.pin', pin)", pin.replace('"sequence":', '"sequence":9'))
    page.reload()
    expect(page.get_by_role("heading", name="警告：网站给出的信任表比以前的旧")).to_be_visible()
    context.close()


def to_the_register(browser, base, certificate, digits):
    """The button that sends the code's content leads to the employer's page of this certificate, of which a look-up is kept."""
    context = browser.new_context(**PHONE, service_workers="block")
    page = opened(context)
    page.goto(f"{base}/v#{digits}")
    expect(page.locator("#register")).to_be_visible()
    expect(page.locator("#register .recorded")).to_contain_text("发证机关可以看到")
    page.locator("#register button").click()
    expect(page.locator("h1")).to_have_text("真实有效")
    assert digits[:WINDOW] not in page.url, page.url
    expect(page.locator(".result-facts").first).to_contain_text(certificate["code"])
    page.locator("#six").fill("12")
    page.locator("form:has(#six) button").click()
    expect(page.locator("#six-wrong")).to_be_visible()
    assert page.url.startswith(f"{base}/c/{certificate['code']}"), page.url
    keep(page, "to-the-register")
    context.close()


def published(browser, base):
    """The real page and the real verifier on published vectors, at their host and their time: what people then read."""
    content = json.loads(pathlib.Path("Tests/Vectors/status_lists.json").read_text(encoding="utf-8"))
    vectors = {vector["name"]: vector for vector in content["vectors"]}
    for name, words in ENDED.items():
        page = page_of(browser, base, vectors[f"list: {name}"], content["trust"]["main"])
        expect(page.locator("#verdict")).to_have_text(words)
        if name == "by a stranger":
            expect(page.get_by_text("不是这套系统签署的")).to_be_visible()
        page.context.close()


def compromised(browser, base):
    """What a compromised key had signed before is believed when a list of the root's names it; its status is still asked."""
    content = json.loads(pathlib.Path("Tests/Vectors/before.json").read_text(encoding="utf-8"))
    vectors = {vector["name"]: vector for vector in content["vectors"]}
    for name, words in BEFORE.items():
        page = page_of(browser, base, vectors[f"before: {name}"], content["trust"][name])
        expect(page.locator("#verdict")).to_have_text(words)
        page.context.close()


def page_of(browser, base, vector, trust):
    host, digits = vector["text"].removeprefix("https://").split("/v#")
    files = {
        "/.well-known/titlecert-trust": trust["list"], "/.well-known/titlecert-catalogue": trust["catalogue"],
    }  # fmt: skip
    if "lists" in vector:
        files["/status/3"] = vector["lists"][0]
    before = trust.get("before", [])
    context = browser.new_context(**PHONE, service_workers="block")

    def answered(route):
        path = "/" + route.request.url.split("#")[0].split("/", 3)[3]
        if path in files:
            return route.fulfill(body=bytes.fromhex(files[path]), content_type="application/cose")
        if path.startswith("/.well-known/titlecert-before/"):
            number = int(path.rsplit("-", 1)[1])
            listed = before[number - 1: number]
            return route.fulfill(status=200 if listed else 404, body=b"".join(map(bytes.fromhex, listed)))
        return route.fulfill(response=context.request.get(base + path))

    context.route(f"https://{host}/**", answered)
    page = opened(context, strict=False)
    page.clock.set_fixed_time(vector["at"] / 1000)
    page.goto(f"https://{host}/v#{digits}")
    return page


def without_scripts(playwright, base, certificate, digits):
    """A browser with its own setting of no scripts; only by that does it show what is meant for this case."""
    browser = launched(playwright, "--blink-settings=scriptEnabled=false")
    context = browser.new_context(**PHONE)
    watcher = Watcher(context, digits)
    page = context.new_page()
    page.goto(f"{base}/v#{digits}")
    expect(page.locator("noscript > p")).to_be_visible()
    expect(page.get_by_label("查验码", exact=True)).to_be_visible()
    for promise in ("也可粘贴二维码内容", "不会发送到本站或任何地方"):
        expect(page.get_by_text(promise)).to_be_hidden()
    picture(page, FOLDER / "without-scripts.png")
    page.get_by_label("查验码", exact=True).fill(certificate["qr"])
    page.get_by_role("button", name="查验", exact=True).click()
    page.wait_for_timeout(1000)
    page.get_by_label("查验码", exact=True).fill(certificate["code"])
    page.get_by_role("button", name="查验", exact=True).click()
    expect(page.locator("h1")).to_have_text("真实有效")
    assert watcher.paths.count("/verify") == 1, watcher.paths
    browser.close()


def stored_nothing(page, digits):
    """Neither the caches nor the local storage of the site hold anything of the claim."""
    kept = page.evaluate(
        """async () => {
            const texts = [JSON.stringify(localStorage)];
            for (const name of await caches.keys()) {
                const store = await caches.open(name);
                for (const request of await store.keys()) {
                    const answer = await store.match(request);
                    texts.push(request.url, new TextDecoder("latin1").decode(await answer.arrayBuffer()));
                }
            }
            return texts;
        }"""
    )
    assert len(kept) > 10, kept
    for text in kept:
        assert not holds(text, digits), text[:200]


class Watcher:
    """Sees every request of the context, those of the service worker too, and lets none pass that holds the claim."""

    def __init__(self, context, digits):
        self.digits, self.paths = digits, []
        context.on("request", self.see)

    def see(self, request):
        sent = [request.url.split("#")[0], request.post_data or "", json.dumps(request.headers)]
        assert not any(holds(text, self.digits) for text in sent), f"{request.url.split('#')[0]} tells of the claim"
        self.paths.append("/" + request.url.split("#")[0].split("/", 3)[3])

    def has_seen(self, paths, beginning):
        assert paths <= set(self.paths), (paths, self.paths)
        lists = [path for path in self.paths if path.startswith(beginning)]
        assert lists and all(path[len(beginning):].isdigit() for path in lists), self.paths


def holds(text, digits):
    return any(digits[place: place + WINDOW] in text for place in range(len(digits) - WINDOW + 1))


def kept_browser(playwright, profile):
    return playwright.chromium.launch_persistent_context(
        profile, executable_path="/usr/bin/chromium", args=["--no-sandbox"], **PHONE
    )


def launched(playwright, *settings):
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", *settings])


def opened(context, strict=True):
    page = context.new_page()
    page.on("pageerror", lambda error: sys.exit(f"page error: {error}"))
    if strict:
        page.on("console", lambda message: complain(message))
    return page


def complain(message):
    meant = ("net::ERR_CONNECTION_REFUSED", "Failed to load resource", "Service Worker registration blocked")
    if message.type in ("error", "warning") and not any(text in message.text for text in meant):
        sys.exit(f"console: {message.text}")


def keep(page, name):
    picture(page, FOLDER / f"{name}.png")
    violations = Axe().run(page, options=AXE).response["violations"]
    assert not violations, [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations]


main()

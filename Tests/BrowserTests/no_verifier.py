"""The page of a scanned code at a site without the verifier: no_verifier.py BASE-URL. Exit code 1 when it is not as it should be."""

import sys

from playwright.sync_api import expect, sync_playwright

# Two cores may be busy with everything else that is tested.
expect.set_options(timeout=30_000)

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(locale="zh-CN", viewport={"width": 390, "height": 844})
    page.goto(sys.argv[1] + "/v#12345678901234567")
    expect(page.get_by_text("本站尚未安装本机核验程序")).to_be_visible()
    expect(page.get_by_label("查验码", exact=True)).to_be_visible()
    expect(page.locator("#result")).to_be_hidden()
    expect(page.get_by_text("也可粘贴二维码内容")).to_be_hidden()
    expect(page.get_by_text("不会发送到本站或任何地方")).to_be_hidden()
    browser.close()

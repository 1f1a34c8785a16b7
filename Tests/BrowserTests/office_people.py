"""People of an office under a demo clock: each with an account, a browser window and an authenticator app."""

import base64
import calendar
import hashlib
import hmac
import os
import pathlib
import struct
import time

from office import DESK, PASSWORD, expect, opened


class Clock:
    """What time it is: a file that the server reads; the time goes on from what was written."""

    def __init__(self, path):
        self.path = path

    def set(self, text):
        pathlib.Path(self.path + ".new").write_text(text)
        os.replace(self.path + ".new", self.path)
        self.since = os.stat(self.path).st_mtime
        self.stated = calendar.timegm(time.strptime(text, "%Y-%m-%d %H:%M")) - 8 * 3600

    def code(self, secret):
        """Of the authenticator app, now (RFC 6238)."""
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        step = int(self.stated + time.time() - self.since) // 30
        mac = hmac.new(key, struct.pack(">q", step), hashlib.sha1).digest()
        offset = mac[19] & 15
        return f"{(struct.unpack('>I', mac[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Person:
    def __init__(self, browser, base, clock, login, code):
        self.base, self.clock, self.login = base, clock, login
        self.context = browser.new_context(**DESK)
        self.page = opened(self.context, base + "/activate")
        self.page.get_by_label("一次性的码").fill(code)
        self.page.get_by_label("设置密码").fill(PASSWORD)
        self.page.get_by_label("再输入一次").fill(PASSWORD)
        self.page.get_by_role("button", name="下一步").click()
        self.secret = self.page.locator("dd.secret").inner_text().replace(" ", "")
        self.page.get_by_label("动态码", exact=True).fill(clock.code(self.secret))
        self.page.get_by_role("button", name="启用并登录").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("工作台")

    def at(self, path):
        """Opens a page; logs in first where the session is over."""
        self.page.goto(self.base + path)
        if "/login" in self.page.url:
            self.page.get_by_label("登录名").fill(self.login)
            self.page.get_by_label("密码").fill(PASSWORD)
            self.page.get_by_label("动态码").fill(self.clock.code(self.secret))
            self.page.keyboard.press("Enter")
            self.page.wait_for_url(self.base + path)
        return self.page

    @property
    def place(self):
        """The path of the page that is open."""
        return self.page.url.removeprefix(self.base).split("?")[0]


def fill(page, values):
    for name, value in values.items():
        field = page.locator(f"main [name='{name}']").first
        if field.get_attribute("type") == "file":
            field.set_input_files(value)
        elif field.get_attribute("type") == "checkbox":
            field.check()
        elif field.evaluate("each => each.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(str(value))


def send(page, form=0):
    page.locator("main form").nth(form).locator("button[type=submit]").first.click()
    page.wait_for_load_state()


def took(page, form=0):
    """Sends a form with which nothing is wrong."""
    send(page, form)
    assert page.get_by_role("alert").count() == 0, (page.url, page.get_by_role("alert").inner_text())

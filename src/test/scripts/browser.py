"""A browser that is signed in to the web applications: it keeps cookies and asks any node."""

import http.client
import urllib.error
import urllib.parse
import urllib.request
from http.cookies import SimpleCookie

from node import Unreachable


class Browser:

    def __init__(self):
        self.cookies = {}

    def sign_in(self, node, person):
        self.ask(node, "GET", "/camunda/app/tasklist/default/")
        form = urllib.parse.urlencode({"username": person, "password": "sauro"}).encode()
        status = self.ask(node, "POST", "/camunda/api/admin/auth/user/default/login/tasklist", form)
        if status >= 500:
            raise Unreachable
        if status != 200:
            raise SystemExit(f"signing in answered {status}")
        return self

    def signed_in(self, node):
        """@return whether this node knows who asks. @throws Unreachable when it does not say"""
        status = self.ask(node, "GET", "/api/me")
        if status >= 500:
            raise Unreachable
        return status == 200

    def ask(self, node, method, path, body=None, kind="application/x-www-form-urlencoded"):
        """@param kind of the body. @return the status"""
        request = urllib.request.Request(f"http://127.0.0.1:{node.port}{path}", body, method=method)
        if body is not None:
            request.add_header("Content-Type", kind)
        request.add_header("Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        request.add_header("X-XSRF-TOKEN", self.cookies.get("XSRF-TOKEN", ""))
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                status, headers = answer.status, answer.headers
        except urllib.error.HTTPError as refused:
            status, headers = refused.code, refused.headers
        except (OSError, http.client.HTTPException) as broken:
            raise Unreachable from broken
        for header in headers.get_all("Set-Cookie") or []:
            self.cookies.update({name: morsel.value for name, morsel in SimpleCookie(header).items()})
        return status

"""A mail server that keeps every message in memory: enough of SMTP (RFC 5321) for a client that pipelines nothing."""

import collections
import contextlib
import email
import socketserver
import threading


class Mailbox:
    """Counts messages by Message-ID; a message that comes twice was sent twice."""

    def __init__(self):
        self.received = collections.Counter()
        received, lock = self.received, threading.Lock()

        class Conversation(socketserver.StreamRequestHandler):
            def handle(self):
                with contextlib.suppress(ConnectionError):  # a node that is killed hangs up
                    self.converse()

            def converse(self):
                self.say("220 mailbox ready")
                while line := self.rfile.readline():
                    verb = line[:4].strip().upper()
                    if verb == b"DATA":
                        self.say("354 go on")
                        message = email.message_from_bytes(self.content())
                        with lock:
                            received[message["Message-ID"]] += 1
                        self.say("250 kept")
                    elif verb == b"QUIT":
                        self.say("221 bye")
                        return
                    else:
                        self.say("250 mailbox" if verb in (b"EHLO", b"HELO", b"MAIL", b"RCPT", b"RSET", b"NOOP") else "502 unknown")

            def content(self):
                lines = []
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(line[1:] if line.startswith(b"..") else line)
                return b"".join(lines)

            def say(self, text):
                self.wfile.write(text.encode() + b"\r\n")

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Conversation)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def settings(self):
        """@return what a node has to be told to send its mail here"""
        return ["--sauro.notification.mail.delivery=SEND", "--sauro.notification.mail.from=mau@mail.example",
                "--spring.mail.host=127.0.0.1", f"--spring.mail.port={self.server.server_address[1]}",
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--sauro.outbox.interval=1s"]

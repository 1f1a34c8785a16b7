import Foundation
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWords

@testable import TitleServer
@testable import TitleWorkflow

@Suite("Watches and endpoints of the API")
struct WebhookPageTests {
    private static let path = "/api/v1/webhooks"

    private func send(
        _ client: any TestClientProtocol,
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: HTTPFields,
        _ body: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if body != nil { headers[.contentType] = "application/json" }
        return try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) }
        )
    }

    private func value(_ name: String, _ response: TestResponse) -> String? {
        let found = try? JSONSerialization.jsonObject(with: Data(response.text.utf8)) as? [String: Any]
        return found?[name] as? String
    }

    @Test(
        "issue 7, item 8: without a key, with an unknown one or one of another scope nothing is watched or registered"
    )
    func keys() async throws {
        let house = try await WebhookHouse()
        try await house.site().application().test(.router) { client in
            let key = Identifier(at: house.office.now, random: (0, 1)).text
            let all: [(HTTPRequest.Method, String, String?)] = [
                (.get, "/api/v1/watches", nil), (.post, "/api/v1/watches", "{\"code\":\"x\"}"),
                (.get, "/api/v1/watches/\(key)", nil), (.delete, "/api/v1/watches/\(key)", nil), (.get, Self.path, nil),
                (.post, Self.path, "{\"url\":\"https://example.com\"}"), (.get, "\(Self.path)/\(key)", nil),
                (.delete, "\(Self.path)/\(key)", nil), (.get, "\(Self.path)/\(key)/attempts", nil),
                (.post, "\(Self.path)/\(key)/test", nil), (.post, "\(Self.path)/\(key)/resume", nil),
                (.post, "\(Self.path)/\(key)/messages/msg_1/resend", nil),
            ]
            for (method, path, body) in all {
                let bare = try await send(client, method, path, [:], body)
                #expect(bare.status == .unauthorized && bare.text.contains("\"api_key_wanted\""), "\(method) \(path)")
                #expect(bare.headers[.wwwAuthenticate] == "Bearer")
                let wrong = try await send(client, method, path, [.authorization: "Bearer tck_x"], body)
                #expect(wrong.status == .unauthorized && wrong.text.contains("\"api_key\""))
                let scope = try await send(client, method, path, house.bearer(2), body)
                #expect(scope.status == .forbidden && scope.text.contains("\"code\":\"scope\""), "\(method) \(path)")
                #expect(scope.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test("an endpoint's secret is told once, the same under its idempotency key, and lies nowhere as it is")
    func register() async throws {
        let house = try await WebhookHouse()
        try await house.site().application().test(.router) { client in
            var headers = house.bearer(0)
            headers[.idempotencyKey] = "k1"
            let body = "{\"url\":\"https://example.com/hook?t=1\"}"
            let made = try await send(client, .post, Self.path, headers, body)
            #expect(
                made.status == .created && made.headers[.rateLimit] != nil && made.headers[.cacheControl] == "no-store"
            )
            let (secret, place) = (try #require(value("secret", made)), try #require(made.headers[.location]))
            #expect(secret.wholeMatch(of: /whsec_[0-9A-Za-z+\/]{43}=/) != nil)
            let again = try await send(client, .post, Self.path, headers, body)
            #expect(again.text == made.text && again.headers[.idempotencyReplayed] == "true")
            let other = try await send(client, .post, Self.path, house.bearer(0), body)
            #expect(other.status == .conflict && other.text.contains("\"webhook_exists\""))
            let shown = try await send(client, .get, place, house.bearer(0))
            #expect(
                shown.status == .ok && !shown.text.contains("whsec_") && shown.text.contains("\"state\":\"active\"")
            )
            let tag = try #require(shown.headers[.eTag])
            var same = house.bearer(0)
            same[.ifNoneMatch] = tag
            #expect(try await send(client, .get, place, same).status == .notModified)
            let list = try await send(client, .get, Self.path, house.bearer(0))
            #expect(list.text.contains("example.com/hook?t=1") && !list.text.contains("whsec_"))
            let folder = house.office.access.office.store.folder
            let bare = Data(base64Encoded: String(secret.dropFirst(6)))
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)") ?? Data()
                #expect(
                    bytes.range(of: Data(secret.utf8)) == nil && bytes.range(of: bare ?? Data([0])) == nil,
                    "\(file)"
                )
            }
        }
    }

    @Test("what is no endpoint of the Internet is refused, and said why; private ones where they are allowed alone")
    func addresses() async throws {
        let house = try await WebhookHouse()
        let wrong = [
            "http://example.com/", "https://10.0.0.1/", "https://127.0.0.1:8443/", "https://[::1]/",
            "https://[fd00::1]/",
            "https://169.254.169.254/", "https://[::ffff:127.0.0.1]/", "https://2130706433/",
            "https://a:b@example.com/",
            "https://example.com/#a", "ftp://example.com/", "https://example.com:25/", "x", "",
        ]
        for reachesHouse in [false, true] {
            let site = try house.site(WebhookSettings(reachesHouse: reachesHouse))
            try await site.application().test(.router) { client in
                for url in wrong {
                    let body = "{\"url\":\"\(url)\"}"
                    let response = try await send(client, .post, Self.path, house.bearer(0), body)
                    let isAllowed =
                        reachesHouse
                        && ["https://10.", "https://127.", "https://[::1]", "https://[fd", "https://2130"]
                            .contains { url.hasPrefix($0) }
                    // By http within the house alone; what a name stands for is judged when it is asked.
                    let isNamed = reachesHouse && url == "http://example.com/"
                    if isAllowed || isNamed {
                        #expect(response.status == .created, "\(url)")
                        let place = try #require(response.headers[.location])
                        #expect(try await send(client, .delete, place, house.bearer(0)).status == .noContent)
                    } else {
                        #expect(response.status == .unprocessableContent, "\(url)")
                        #expect(response.text.contains("\"webhook_address\""))
                    }
                }
                for body in ["{", "{}", "{\"url\":1}", "{\"url\":\"https://example.com\",\"x\":1}", "[]"] {
                    let response = try await send(client, .post, Self.path, house.bearer(0), body)
                    #expect(response.status == .badRequest && response.text.contains("\"malformed\""))
                }
            }
        }
    }

    @Test("listings go on behind what was shown, whatever is added or taken away; a foreign cursor is refused")
    func cursors() async throws {
        let house = try await WebhookHouse()
        try await house.site().application().test(.router) { client in
            var made: [String] = []
            for place in 0..<5 {
                house.office.pass(seconds: 1)
                let address = "https://example.com/\(place)"
                made.append(try await house.register(address).webhook.id.text)
            }
            let first = try await send(client, .get, "\(Self.path)?limit=2", house.bearer(0))
            let cursor = try #require(value("nextCursor", first))
            #expect(first.headers[.constant("link")] == "<\(Self.path)?limit=2&cursor=\(cursor)>; rel=\"next\"")
            #expect(made[..<2].allSatisfy { first.text.contains($0) } && !first.text.contains(made[2]))
            // The one that the cursor stands behind, and one that comes, move nothing.
            #expect(try await send(client, .delete, "\(Self.path)/\(made[1])", house.bearer(0)).status == .noContent)
            house.office.pass(seconds: 1)
            made.append(try await house.register("https://example.com/new").webhook.id.text)
            let second = try await send(client, .get, "\(Self.path)?limit=2&cursor=\(cursor)", house.bearer(0))
            #expect(second.text.contains(made[2]) && second.text.contains(made[3]) && !second.text.contains(made[4]))
            let next = try #require(value("nextCursor", second))
            let third = try await send(client, .get, "\(Self.path)?limit=2&cursor=\(next)", house.bearer(0))
            #expect(
                third.text.contains(made[4]) && third.text.contains(made[5])
                    && third.text.contains("\"nextCursor\":null")
            )
            #expect(third.headers[.constant("link")] == nil)
            for query in [
                "limit=0", "limit=101", "limit=x", "cursor=x", "cursor=", "limit=-1", "limit=5&limit=5",
                "cursor=a&cursor=b",
            ] {
                for path in [Self.path, "/api/v1/watches", "\(Self.path)/\(made[0])/attempts"] {
                    let response = try await send(client, .get, "\(path)?\(query)", house.bearer(0))
                    #expect(
                        response.status == .badRequest && response.text.contains("\"code\":\"cursor\""),
                        "\(path)?\(query)"
                    )
                }
            }
            let foreign = try await send(client, .get, "/api/v1/watches?cursor=\(cursor)", house.bearer(0))
            #expect(foreign.status == .badRequest)
        }
    }

    @Test("another key's endpoints, tries and messages are not there")
    func borders() async throws {
        let (house, receiver) = (try await WebhookHouse(), try TestReceiver())
        let (webhook, secret) = try await house.register(receiver.address("/ok"))
        try await receiver.take(secret)
        try await withRunningSite(house.site()) { _ in
            _ = try await house.webhooks.test(webhook, at: house.office.now)
            _ = try await house.attempts(1, at: webhook)
        }
        try await house.site().application().test(.router) { client in
            let own = "\(Self.path)/\(webhook.id.text)"
            let attempts = try await send(client, .get, "\(own)/attempts", house.bearer(0))
            #expect(attempts.status == .ok && attempts.text.contains("\"status\":204"))
            let message = try #require(attempts.text.firstMatch(of: /"message":"(msg_[^"]+)"/)).output.1
            let others: [(HTTPRequest.Method, String)] = [
                (.get, own), (.delete, own), (.get, "\(own)/attempts"), (.post, "\(own)/test"),
                (.post, "\(own)/resume"),
                (.post, "\(own)/messages/\(message)/resend"),
            ]
            for (method, path) in others {
                let response = try await send(client, method, path, house.bearer(1))
                #expect(response.status == .notFound && response.text.contains("\"not_found\""), "\(method) \(path)")
            }
            #expect(try await send(client, .get, Self.path, house.bearer(1)).text.contains("\"items\":[]"))
            let unknown = try await send(client, .post, "\(own)/messages/msg_1/resend", house.bearer(0))
            #expect(unknown.status == .notFound && unknown.text.contains("\"no_message\""))
            let again = try await send(client, .post, "\(own)/messages/\(message)/resend", house.bearer(0))
            #expect(again.status == .accepted && again.text == "{\"message\":\"\(message)\"}")
        }
        try await withRunningSite(house.site()) { _ in _ = try await house.attempts(2, at: webhook) }
        #expect(try await Set(receiver.seen.map(\.id)).count == 1)
    }

    @Test("every way in which a try fails, every state and every scope has its words", arguments: Language.allCases)
    func words(language: Language) {
        let keys =
            WebhookFailure.allCases.map { "webhook.error.\($0.rawValue)" }
            + WebhookStop.allCases.map { "webhook.state.\($0.rawValue)" }
            + WebhookMessage.State.allCases.map { "webhook.message.\($0.rawValue)" }
            + APIKey.Scope.allCases.map { "api-keys.scope.\($0.rawValue)" }
            + ["made", "removed", "stopped", "resumed", "resent"].map { "act.webhook.\($0)" }
        #expect(keys.filter { !Words(language).has($0) } == [])
    }

    @Test("the operator sees keys, endpoints and tries, has messages sent again and endpoints set going; nobody else")
    func office() async throws {
        let house = try await WebhookHouse()
        let (webhook, _) = try await house.register("https://example.com/hook?secret=abc")
        let name = try await house.webhooks.test(webhook, at: house.office.now)
        let sent = try #require(try await house.webhooks.due(at: house.office.now).first)
        try await house.webhooks.note(
            sent,
            status: 410,
            error: "refused",
            began: house.office.now,
            milliseconds: 3,
            chance: 0,
            at: house.office.now
        )
        let key = house.keys[0].key
        let (keyPath, path) = (
            "/office/settings/api-keys/\(key.id)", "/office/settings/api-keys/\(key.id)/webhooks/\(webhook.id)"
        )
        let secrets = (
            try await house.office.account("admin", [.operate]), try await house.office.account("clerk", [.submit])
        )
        try await house.office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login")
            _ = try await house.office.logIn(clerk, "clerk", secrets.1)
            for page in [keyPath, path] { #expect(try await clerk.get(page).status == .forbidden) }
            let admin = OfficeBrowser(client)
            try await admin.get("/login")
            _ = try await house.office.logIn(admin, "admin", secrets.0)
            let all = try await admin.get("/office/settings/api-keys").text
            #expect(all.contains("href=\"\(keyPath)\"") && all.contains("查验并订阅状态变化"))
            let made = try await admin.post("/office/settings/api-keys", ["name": "丁公司", "scope": "watch"])
            #expect(made.status == .created && made.text.contains("tck_"))
            #expect(try await house.office.access.office.apiKeys().last?.key.scope == .watch)
            let shown = try await admin.get(keyPath).text
            #expect(
                shown.contains("href=\"\(path)\"") && shown.contains("https://example.com/hook")
                    && !shown.contains("secret=abc")
            )
            for language in ["en", "zh"] {
                let page = try await admin.get("\(path)?lang=\(language)").text
                #expect(page.contains(name) && page.contains("HTTP 410") && !page.contains("secret=abc"))
                #expect(page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/) == nil && !page.contains("<select"))
            }
            _ = try await admin.follow(try await admin.post(path, ["resume": "1"]))
            let going = try await admin.get(path).text
            #expect(going.contains("推送中") && going.contains("<option value=\"\(name)\">"))
            let wrong = try await admin.post(path, ["message": "msg_x"])
            #expect(wrong.status == .conflict && wrong.text.contains("没有重发"))
            try await admin.get(path)
            #expect(try await admin.follow(try await admin.post(path, ["message": name])).status == .ok)
            #expect(try await house.webhooks.due(at: house.office.now).map(\.message.name) == [name])
            for other in ["/office/settings/api-keys/x", "\(keyPath)/webhooks/x", "\(keyPath)/webhooks/\(key.id)"] {
                #expect(try await admin.get(other).status == .notFound)
            }
            let foreign = "/office/settings/api-keys/\(house.keys[1].key.id)/webhooks/\(webhook.id)"
            #expect(try await admin.get(foreign).status == .notFound)
        }
    }
}

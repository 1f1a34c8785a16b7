import Glibc
import Synchronization
import Testing

@testable import TitleServer

@Suite("Whom messages reach")
struct AddressReachTests {
    @Test(
        "issue 7, item 8: nothing within the house is reached unless allowed, link-local and disguised addresses never",
        arguments: [
            ("1.1.1.1", AddressReach.world), ("223.5.5.5", .world), ("172.15.255.255", .world), ("172.32.0.0", .world),
            ("100.63.255.255", .world), ("100.128.0.0", .world), ("192.167.255.255", .world), ("11.0.0.0", .world),
            ("9.255.255.255", .world), ("128.0.0.1", .world), ("198.17.255.255", .world), ("223.255.255.255", .world),
            ("10.0.0.1", .house), ("10.255.255.255", .house), ("127.0.0.1", .house), ("127.255.255.255", .house),
            ("172.16.0.0", .house), ("172.31.255.255", .house), ("192.168.0.1", .house), ("100.64.0.1", .house),
            ("100.127.255.255", .house), ("0.0.0.0", .nobody), ("0.1.2.3", .nobody), ("169.254.169.254", .nobody),
            ("192.0.0.1", .nobody), ("192.0.2.1", .nobody), ("192.88.99.1", .nobody), ("198.18.0.1", .nobody),
            ("198.19.255.255", .nobody), ("198.51.100.7", .nobody), ("203.0.113.7", .nobody), ("224.0.0.1", .nobody),
            ("239.255.255.255", .nobody), ("240.0.0.1", .nobody), ("255.255.255.255", .nobody),
            // Other ways in which the system reads an address of IPv4.
            ("127.1", .house), ("2130706433", .house), ("0x7f.1", .house), ("017700000001", .house),
            ("2400:3200::1", .world), ("2606:4700::1111", .world), ("3ffe::1", .world), ("2001:200::1", .world),
            ("::1", .house), ("fc00::1", .house), ("fd12:3456::1", .house), ("fdff:ffff::", .house),
            ("::", .nobody), ("::2", .nobody), ("fe80::1", .nobody), ("febf::1", .nobody), ("fec0::1", .nobody),
            ("ff02::1", .nobody), ("::ffff:127.0.0.1", .nobody), ("::ffff:1.1.1.1", .nobody), ("::127.0.0.1", .nobody),
            ("64:ff9b::10.0.0.1", .nobody), ("64:ff9b:1::1", .nobody), ("2002:7f00:1::", .nobody),
            ("2001::1", .nobody), ("2001:1ff::1", .nobody), ("2001:db8::1", .nobody), ("100::1", .nobody),
            ("3fff::1", .nobody), ("4000::1", .nobody),
        ] as [(String, AddressReach)]
    )
    func reach(text: String, reach: AddressReach) {
        let found = NetworkAddress.all(of: text, port: 443, onlyNumbers: true)
        #expect(!found.isEmpty && found.allSatisfy { $0.reach == reach }, "\(text): \(found.map(\.reach))")
        let (usual, house) = (WebhookSettings(), WebhookSettings(reachesHouse: true))
        for address in found {
            #expect(usual.reaches(address, usesTLS: true) == (reach == .world))
            #expect(house.reaches(address, usesTLS: true) == (reach != .nobody))
            #expect(!usual.reaches(address, usesTLS: false))
            #expect(house.reaches(address, usesTLS: false) == (reach == .house))
        }
    }

    @Test(
        "an endpoint is a plain address of the web: no name and password, no fragment, no port of another service",
        arguments: [
            ("https://example.com", "example.com", 443, "/"),
            ("https://example.com/a?b=c", "example.com", 443, "/a?b=c"),
            ("https://example.com?b=c", "example.com", 443, "/?b=c"),
            ("https://a-b.example.com:8443/x", "a-b.example.com", 8443, "/x"),
            ("http://127.0.0.1:8080/", "127.0.0.1", 8080, "/"), ("http://intra", "intra", 80, "/"),
            ("https://[2400:3200::1]:1024/", "2400:3200::1", 1024, "/"),
        ] as [(String, String, UInt16, String)]
    )
    func addresses(text: String, host: String, port: UInt16, path: String) throws {
        let address = try #require(WebhookAddress(text))
        #expect(address.host == host && address.port == port && address.path == path && address.text == text)
        #expect(address.usesTLS == text.hasPrefix("https"))
    }

    @Test(
        "what is no such address is none",
        arguments: [
            "", "example.com", "ftp://example.com", "https://", "https:///x", "https://a@example.com",
            "https://a:b@c.d/",
            "https://example.com/#x", "https://example.com:22/", "https://example.com:25", "https://example.com:80/",
            "http://example.com:443/", "https://example.com:0/", "https://example.com:65536/", "https://example.com:/",
            "https://exa mple.com/", "https://example.com/a b", "https://example.com/\r\nHost: x", "https://例子.cn/",
            "https://-a.cn/", "https://a.cn./", "https://[::1", "https://[fe80::1%eth0]/", "HTTPS://example.com/",
            "https://example.com\\@127.0.0.1/", "https://" + String(repeating: "a", count: 254) + "/",
            "https://example.com/" + String(repeating: "a", count: 1981),
        ]
    )
    func strange(text: String) {
        #expect(WebhookAddress(text) == nil)
    }
}

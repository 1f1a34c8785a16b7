// swift-tools-version: 6.2
import PackageDescription

// Read from top to bottom: each row imports only rows above it in this file (docs/architecture.md).
// `swift build --explicit-target-dependency-import-check error` and Tests/ArchitectureTests hold it to that.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, uses: [Target.Dependency] = [], more: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: house + more)
}

// Arithmetic of 256 bits is a hundred times slower without optimisation, and the tests verify thousands of signatures.
let fastInTests = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))

// The allocator of the programs that issue: several threads make and drop small values all the time (decision 0605).
let jemalloc = LinkerSetting.linkedLibrary("jemalloc")

func program(_ name: String, uses: [Target.Dependency], links: [LinkerSetting] = []) -> Target {
    .executableTarget(name: name, dependencies: uses, swiftSettings: house, linkerSettings: links)
}

func tests(_ name: String, uses: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: uses, swiftSettings: house)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let connections: [Target.Dependency] = [
    .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
]
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
    name: "titlecert",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "titlecert-server", targets: ["titlecert-server"]),
        .executable(name: "titlecert-issuer", targets: ["titlecert-issuer"]),
        .executable(name: "titlecert-verify", targets: ["titlecert-verify"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // 1 — C libraries
        .systemLibrary(name: "COpenSSL", path: "Sources/C/COpenSSL", pkgConfig: "libcrypto"),
        .systemLibrary(name: "COpenSSLClient", path: "Sources/C/COpenSSLClient", pkgConfig: "libssl"),
        .systemLibrary(name: "CPKCS11", path: "Sources/C/CPKCS11"),
        .systemLibrary(name: "CHarfBuzz", path: "Sources/C/CHarfBuzz", pkgConfig: "harfbuzz-subset"),
        .systemLibrary(name: "CQREncode", path: "Sources/C/CQREncode", pkgConfig: "libqrencode"),
        .systemLibrary(name: "CZlib", path: "Sources/C/CZlib", pkgConfig: "zlib"),
        .systemLibrary(name: "CDeflate", path: "Sources/C/CDeflate", pkgConfig: "libdeflate"),
        .systemLibrary(name: "CTurboJPEG", path: "Sources/C/CTurboJPEG", pkgConfig: "libturbojpeg"),
        .systemLibrary(name: "CCairo", path: "Sources/C/CCairo", pkgConfig: "cairo"),
        .systemLibrary(name: "CPNG", path: "Sources/C/CPNG", pkgConfig: "libpng"),
        .systemLibrary(name: "CZBar", path: "Sources/C/CZBar"),
        .systemLibrary(name: "CXlsxWriter", path: "Sources/C/CXlsxWriter", pkgConfig: "xlsxwriter"),

        // 2 — what is true, the signed bytes, words, containers, secrets
        library("TitleModel"),
        library("TitleClaim"),
        library("TitleWords"),
        library("TitleFiles", uses: ["CZlib"]),
        library("TitleSecrets", uses: ["COpenSSL"]),

        // 3 — bytes of PDF | the browser's verifier, which also compiles as Embedded Swift for WebAssembly (make wasm)
        library("TitleScan", uses: ["TitleClaim"], more: [fastInTests]),
        library("TitleDocument", uses: ["TitleFiles", "CDeflate"]),

        // 4 — keeps, draws, checks, reads what strangers hand in
        library("TitleStore", uses: ["TitleModel", "TitleFiles", "TitleSecrets", grdb, sqlite]),
        library("TitleRender", uses: ["TitleDocument", "TitleFiles", "CHarfBuzz", "CQREncode"]),
        library(
            "TitleVerify",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleDocument", "COpenSSL",
            ]
        ),
        library("TitleIntake", uses: ["TitleFiles", "CTurboJPEG", "CPNG", "CZBar"]),
        library("TitleSheets", uses: ["CXlsxWriter"]),
        library("TitleReference", uses: ["TitleModel", "TitleFiles"]),

        // 5 — decides | signs | paints previews
        library(
            "TitleWorkflow",
            uses: [
                "TitleModel", "TitleClaim", "TitleStore", "TitleIntake", "TitleSheets", "TitleReference", "TitleFiles",
                "TitleSecrets",
                logging,
            ]
        ),
        library(
            "TitlePapers",
            uses: [
                "TitleModel", "TitleStore", "TitleDocument", "TitleRender", "TitleSheets", "TitleSecrets",
            ]
        ),
        library(
            "TitleSeal",
            uses: [
                "TitleModel", "TitleClaim", "TitleFiles", "TitleSecrets", "TitleDocument", "TitleVerify", "COpenSSL",
                "CPKCS11",
            ]
        ),

        library(
            "TitlePaint",
            uses: ["TitleFiles", "TitleDocument", "TitleRender", "CCairo", "CTurboJPEG"]
        ),

        // 6 — faces the net | holds the keys | the made-up office that the demo, tests and benchmarks share
        library(
            "TitleDemo",
            uses: ["TitleModel", "TitleStore", "TitleIntake", "TitleReference", "TitleFiles", "TitleWorkflow"]
        ),
        library(
            "TitleServer",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleStore", "TitleWorkflow", "TitleRender",
                "TitlePapers", "TitleVerify", "TitleIntake", "TitleSecrets", "COpenSSLClient", hummingbird, mustache,
                lifecycle,
                unixSignals,
                logging,
            ] + connections
        ),
        library(
            "TitleIssuance",
            uses: [
                "TitleModel", "TitleClaim", "TitleStore", "TitleDocument", "TitleRender", "TitleVerify",
                "TitlePaint", "TitleReference", "TitlePapers", "TitleSeal", "TitleSecrets", "TitleFiles", lifecycle,
                logging,
            ]
        ),

        // 6 — what the programs share at the terminal
        library("TitleTerminal", uses: ["TitleModel", "TitleWords", argumentParser]),

        // 7 — programs
        program(
            "titlecert-server",
            uses: [
                "TitleModel", "TitleWords", "TitleStore", "TitleRender", "TitleVerify", "TitleIntake", "TitleReference",
                "TitleFiles", "TitleWorkflow", "TitlePapers", "TitleDemo", "TitleServer", "TitleTerminal",
                argumentParser,
                logging, lifecycle,
            ]
        ),
        program(
            "titlecert-issuer",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleStore", "TitleRender", "TitleVerify",
                "TitleReference", "TitleSecrets", "TitlePapers", "TitleSeal", "TitlePaint", "TitleIssuance",
                "TitleTerminal",
                argumentParser, logging,
                lifecycle, unixSignals,
            ],
            links: [jemalloc]
        ),
        program(
            "titlecert-verify",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleDocument", "TitleVerify",
                "TitleIntake", "TitleTerminal", argumentParser,
            ]
        ),
        program(
            "titlecert-bench",
            uses: [
                "COpenSSL", "TitleModel", "TitleClaim", "TitleFiles", "TitleSecrets", "TitleStore", "TitleRender",
                "TitleVerify", "TitleReference", "TitleWorkflow", "TitlePapers", "TitleSeal", "TitlePaint", "TitleDemo",
                "TitleIssuance",
                "TitleSheets", sqlite,
            ],
            links: [jemalloc]
        ),

        // tests
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
        tests("ArchitectureTests", uses: ["TestSupport"]),
        tests("TitleModelTests", uses: ["TitleModel"]),
        tests("TitleClaimTests", uses: ["TitleClaim", "TestSupport"]),
        tests("TitleWordsTests", uses: ["TitleWords", "TestSupport"]),
        tests("TitleFilesTests", uses: ["TitleFiles", "TestSupport"]),
        tests("TitleSecretsTests", uses: ["TitleSecrets"]),
        tests("TitleDocumentTests", uses: ["TitleFiles", "TitleDocument", "TestSupport"]),
        tests("TitleStoreTests", uses: ["TitleModel", "TitleSecrets", "TitleStore", "TestSupport"]),
        tests(
            "TitleRenderTests",
            uses: [
                "CQREncode", "TitleModel", "TitleWords", "TitleFiles", "TitleReference", "TitleDocument", "TitleRender",
                "TitlePaint", "TitleDemo", "TestSupport",
            ]
        ),
        tests(
            "TitlePaintTests",
            uses: ["TitleDocument", "TitleRender", "TitlePaint", "TitleServer", "TestSupport"]
        ),
        tests(
            "TitleVerifyTests",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleDocument", "TitleVerify",
                "TitleSeal", "TestSupport",
            ]
        ),
        tests(
            "TitleScanTests",
            uses: ["TitleModel", "TitleClaim", "TitleFiles", "TitleScan", "TitleSecrets", "TitleVerify", "TestSupport"]
        ),
        tests("TitleIntakeTests", uses: ["TitleFiles", "TitleIntake", "TestSupport"]),
        tests(
            "TitleWorkflowTests",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleStore", "TitleIntake",
                "TitleSheets",
                "TitleReference", "TitleWorkflow", "TitlePapers", "TitleDemo", "TestSupport",
            ]
        ),
        tests(
            "TitleSealTests",
            uses: [
                "CPKCS11", "TitleModel", "TitleClaim", "TitleSecrets", "TitleDocument", "TitleVerify", "TitleSeal",
                "TestSupport",
            ]
        ),
        tests(
            "TitleIssuanceTests",
            uses: [
                "TitleModel", "TitleStore", "TitleDocument", "TitleRender", "TitleSecrets", "TitleVerify",
                "TitleReference", "TitleSeal", "TitleClaim", "TitleDemo", "TitleIssuance", "TitleWorkflow",
                "TestSupport",
            ]
        ),
        tests(
            "TitleServerTests",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleStore", "TitleVerify",
                "TitleReference", "TitleWorkflow", "TitlePapers", "TitleServer", "TestSupport", hummingbird,
                hummingbirdTesting, logging,
            ]
        ),
        tests("VerifyProgramTests", uses: ["TitleModel", "TitleClaim", "TitleVerify", "TitleSeal", "TestSupport"]),
        tests("EndToEndTests", uses: ["TestSupport"]),
        tests("BrowserTests", uses: ["TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

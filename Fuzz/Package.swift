// swift-tools-version: 6.2
import PackageDescription

// The readers under libFuzzer (`make fuzz SECONDS=60`): a package of its own over the same sources, so that the
// ordinary build knows nothing of it. `Sources` is a link to the project's.

let watched: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

func library(_ name: String, uses: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: watched)
}

func fuzzer(_ name: String, uses: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name,
        dependencies: uses + ["FuzzDriver"],
        path: "Targets/\(name)",
        swiftSettings: watched,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
    )
}

let package = Package(
    // `package` declarations are seen by the fuzzers.
    name: "titlecert",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "FuzzDriver", path: "Driver"),
        .systemLibrary(name: "COpenSSL", path: "Sources/C/COpenSSL", pkgConfig: "libcrypto"),
        .systemLibrary(name: "CZlib", path: "Sources/C/CZlib", pkgConfig: "zlib"),
        .systemLibrary(name: "CDeflate", path: "Sources/C/CDeflate", pkgConfig: "libdeflate"),
        .systemLibrary(name: "CTurboJPEG", path: "Sources/C/CTurboJPEG", pkgConfig: "libturbojpeg"),
        .systemLibrary(name: "CPNG", path: "Sources/C/CPNG", pkgConfig: "libpng"),
        .systemLibrary(name: "CZBar", path: "Sources/C/CZBar"),
        library("TitleModel"),
        library("TitleClaim"),
        library("TitleWords"),
        library("TitleFiles", uses: ["CZlib"]),
        library("TitleSecrets", uses: ["COpenSSL"]),
        library("TitleDocument", uses: ["TitleFiles", "CDeflate"]),
        library(
            "TitleVerify",
            uses: [
                "TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets", "TitleDocument", "COpenSSL",
            ]
        ),
        library("TitleIntake", uses: ["TitleFiles", "CTurboJPEG", "CPNG", "CZBar"]),
        fuzzer("ClaimFuzz", uses: ["TitleClaim"]),
        fuzzer("QRFuzz", uses: ["TitleClaim"]),
        fuzzer("PDFFuzz", uses: ["TitleDocument", "TitleVerify"]),
        fuzzer("PhotoFuzz", uses: ["TitleIntake"]),
        fuzzer("TrustFuzz", uses: ["TitleClaim", "TitleVerify"]),
        fuzzer("StatusFuzz", uses: ["TitleClaim", "TitleFiles"]),
    ],
    swiftLanguageModes: [.v6]
)

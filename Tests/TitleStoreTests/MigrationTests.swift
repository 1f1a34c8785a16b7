import Testing
import TitleSecrets

@testable import TitleStore

@Suite("Migrations")
struct MigrationTests {
    /// A released migration is never edited: a new one is written and its digest added here.
    @Test("Each migration is the text it was when it was released")
    func unedited() {
        let digests = Migrations.all.map { hexText(SHA256.digest(Array($0.utf8))) }
        #expect(digests == Self.released)
    }

    @Test("A step that fails is named with the engine's reason, without its script, and the store stays where it was")
    func failing() async throws {
        let test = try await TestStore()
        try await test.store.write { _ = try $0.run("PRAGMA user_version = 5", []) }
        let fault = StoreFault.migration(step: 6, detail: "table seal_requests already exists")
        #expect(throws: fault) { try Store.migrate(in: test.folder) }
        #expect(throws: StoreFault.older(folder: test.folder, version: 5, known: Migrations.all.count)) {
            try Store.open(in: test.folder)
        }
    }

    @Test("A store of a later release is not touched by migrating, and opening it says what it is")
    func newer() async throws {
        let test = try await TestStore()
        try await test.store.write { _ = try $0.run("PRAGMA user_version = 99", []) }
        #expect(throws: StoreFault.newer(folder: test.folder, version: 99, known: Migrations.all.count)) {
            try Store.migrate(in: test.folder)
        }
        #expect(throws: StoreFault.newer(folder: test.folder, version: 99, known: Migrations.all.count)) {
            try Store.open(in: test.folder)
        }
    }

    @Test(
        "Every fault of the store names its words",
        arguments: [
            (.busy, "store.busy", []), (.disk(detail: "full"), "store.disk", ["detail"]),
            (.newer(folder: "f", version: 9, known: 7), "store.newer", ["folder", "known", "version"]),
            (.mode(folder: "f", isDemo: true), "store.real-wanted", ["folder"]),
            (.migration(step: 6, detail: "d"), "store.migration", ["detail", "step"]),
        ] as [(StoreFault, String, [String])]
    )
    func words(fault: StoreFault, key: String, facts: [String]) {
        #expect(fault.wordsKey == key)
        #expect(fault.facts.keys.sorted() == facts)
    }

    private static let released = [
        "8b625ddf1f86afaf300fa55895b7ec549cca4d406f167f6c0d062de868dd7446",
        "3721073177646d9e26a5ebed7a957445e74086eb1d87e613cc1a984bd4876900",
        "b9a9aa88f4b4f90197f6bee0a33f3af2065071eaec307b8ca36153c816f61aaf",
        "064c7d4cbd6c82dc4082b8ee36791d54d3887abe2e8c30787610ecb04b809287",
        "2c6c524d914f43630a8eed870f6d0f3b42f496a46cad7bb144c90cf53408f58e",
        "3fca9f5521e9621c2a4a9ea701678b7837f5bf2beb83d06430a42c646a397b56",
        "35bbf079ecd8d7a726a332fd2447f3750b5f3bd4bfc93732a67b2a81b9f9938b",
        "c01d84d66eabfffac14e80d5b6e1164073cefafe465ae28f4133916df2d5fc57",
        "30e6e3b4365715206f9a3cb72312dc1096b6ec6a46574440cb930a49b39f0352",
        "a770a10ca45923faeac36ecc4c68b33ba69ad279007802cf4f02326cfa7a0cbb",
        "920bd110f150bd171f550a4fea57b740c51d8db0ad448be8893b837372720273",
        "257f1c1003de320141121107fbd68789cc7e2ce58009b53d29429a3ed223651f",
        "38522ed1efc32f08b7bbb3ce4f14679fcea4887273943c82afce98face3e943a",
        "5d7e32b7d472a7460210e2ff71b8729911cf7825f85492ea932d5f52361bb850",
        "f9f0ec14d85abd46acc503ade034cd81049bddb753e27ffb408285298a0a1779",
        "0c0232c9d34daf463664bb8f228e30e5401daf45d2800c80566cb20450465a0d",
        "1eba495a814a36ccf0e796e5f75f66f150697f24724a84d8f2fbeec828a6474e",
        "86759e17aee0658ffeb42d42d3b5fcae8f0beb2c359a2075646813ca78fea38c",
        "d23976069381ac047392a7bea0e08de1bdc42fbc44e1ca59f38d9ec2a8eb9179",
        "b642578787c87e6ab0f83e303674f43911c6c4d515198194531400cd0b5fe5ff",
        "00c24b00d652656df9a20817a56d6b93067ae824ef5214a9661d03ee7a6b7769",
        "a700af8ea7b05010d72b13e453d6c856c50cc646f426063f02f3c8821686df87",
        "02bd2db27e8dfc85941c8269fb00e5376ae4c6156bf86b8551ca43a2db5a8ff6",
        "e262a2332859d482333a70fb00670967ef735a7d8bc0e95aa5e052eae42cfae5",
        "aaaf905d18a66d7d7c6b564cd3126bfc332d0d52b26e2cbc54ace124562c1127",
        "4a9dbf6dc531ac377db285e3aebb73b85e4ee638216dbcc8b736067abec398d4",
        "8ce6460470172490845efe0bed8e5f48bcc6caf0d7c783a1f7b258222e6d6866",
        "e75cfeb2aaadc204e63fb2272bfd4378d1578f372d17674342e4e12295bfb49c",
        "f4e0f556a7b04743404f574789340e8b09b348b400b6f5dcba1ef6f417c30e6b",
        "babdc02657523b6ba0e34757ca8835f067c4e74c7427d34a16ff6b12176dd445",
        "5893b0a6f724dc7304b8180bef943b2ef9dee3f79c5c5e23a6c6ea1a16b4a744",
        "7bed30bdf700efa865630eab6ca3a100891c7a3e22bc7921fe190b710a57bc05",
        "8f5fedfc91b9974e7b4417cccf18cfb1080b65a873987f546ce81d6986218a3c",
        "b2d57592685e1975f35105c01aa31a48bad1fa675416de78de0b3e21758581d7",
        "5a6ff987e87f57c85180007135fcdac855c8ab9a69360194e8ff2b0eb18cc094",
        "aa758cca7a12988bb2b9950acb2c0e9f4c11e54ac2a56ec83d16e1c94016be46",
        "09e52369e8b3b74d07ff14fd6005ffdf129ad833f780836d66737ce645d349df",
        "69e2f99d261fb27ff556aa4a1b20e3894478a2c099d7e24be9a0dff89c047401",
        "607149e7699c2a531d8ada5987e6558d0c6b85027131e944a408099e671f7ea7",
        "7b94eb33a2086f2d84010910745bca171cdd5de116e6135d212c3d32dcea6f80",
        "677ea61ec706fdd83121249c4760a2f36156d9583513932127a4cbf11907c090",
        "102d6b61549d661690b0984468763962158e506e56f8bcd8db051f16fe757ce2",
    ]
}

import Dispatch
import TitleWorkflow

/// A lane on which something already runs, until it is opened.
struct BlockedLane {
    private let gate = DispatchSemaphore(value: 0)
    private let blocker: Task<Void, Never>

    init(_ lane: some WorkLane) async {
        let (gate, begun) = (gate, AsyncStream<Void>.makeStream())
        blocker = Task {
            await lane.run {
                begun.continuation.finish()
                gate.wait()
            }
        }
        for await _ in begun.stream {}
    }

    func open() async {
        gate.signal()
        await blocker.value
    }
}

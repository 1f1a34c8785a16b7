import Dispatch
import TitleModel
import TitleWorkflow

/// Rosters are read, judged and marked on two threads of their own, each person's always on the same one: a large roster
/// takes seconds, and neither the threads that answer requests nor the store's readers must wait for it.
final class RosterLanes: Sendable {
    struct Lane: WorkLane {
        fileprivate let queue: DispatchQueue

        func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: work()) }
            }
        }
    }

    private let lanes = (0..<2).map { Lane(queue: DispatchQueue(label: "rosters \($0)", qos: .utility)) }

    subscript(staff: Identifier) -> Lane { lanes[Int(staff.text.utf8.last ?? 0) % lanes.count] }
}

/// A code block between fences.
struct FencedBlock {
  var block: CodeBlock
  var fence: Fence
  var end: FenceEnd
}

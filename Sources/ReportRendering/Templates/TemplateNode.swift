/// A part of a template: a value, a section with what is inside, or a partial.
indirect enum TemplateNode {
  case value(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  case partial(TemplateTag)
}

// ResultFormat

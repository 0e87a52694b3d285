print("x", ShippedFiles.files.count)

// CostEngine

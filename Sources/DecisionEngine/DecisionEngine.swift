// DecisionEngine

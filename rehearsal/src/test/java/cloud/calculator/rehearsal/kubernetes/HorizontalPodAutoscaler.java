package cloud.calculator.rehearsal.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import tools.jackson.databind.JsonNode;

/**
 * The documented arithmetic of Kubernetes' autoscaler for one metric with an average
 * value, with one policy of one pod a minute in each direction.
 *
 * @param minReplicas the least number of replicas
 * @param maxReplicas the greatest number of replicas
 * @param target the wanted value of each replica, in processors
 * @param upWindow seconds for which a higher recommendation must hold
 * @param downWindow seconds for which a lower recommendation must hold
 */
record HorizontalPodAutoscaler(int minReplicas, int maxReplicas, double target, int upWindow, int downWindow) {

	/** Seconds between two decisions. */
	static final int PERIOD = 15;

	/** A ratio this close to 1 changes nothing. */
	private static final double TOLERANCE = 0.1;

	private static final int POLICY_PERIOD = 60;

	static HorizontalPodAutoscaler of(JsonNode object) {
		JsonNode spec = object.path("spec");
		String target = spec.at("/metrics/0/resource/target/averageValue").asString();
		return new HorizontalPodAutoscaler(spec.path("minReplicas").asInt(), spec.path("maxReplicas").asInt(),
				Integer.parseInt(target.replace("m", "")) / 1000.0,
				spec.at("/behavior/scaleUp/stabilizationWindowSeconds").asInt(),
				spec.at("/behavior/scaleDown/stabilizationWindowSeconds").asInt());
	}

	/**
	 * The recommended number of replicas when all of them together use these processors.
	 */
	int recommend(int replicas, double processors) {
		double ratio = processors / replicas / this.target;
		int wanted = (Math.abs(ratio - 1) <= TOLERANCE) ? replicas : (int) Math.ceil(replicas * ratio);
		return Math.min(this.maxReplicas, Math.max(this.minReplicas, wanted));
	}

	/**
	 * Simulates decisions.
	 * @param replicas the replicas at the start
	 * @param periods the number of decisions
	 * @param load the processors that all replicas use together in each period
	 * @return the replicas after each decision
	 */
	List<Integer> simulate(int replicas, int periods, IntToDoubleFunction load) {
		// the controller begins with the present number as the first recommendation
		List<Integer> recommendations = new ArrayList<>(List.of(replicas));
		List<Integer> result = new ArrayList<>();
		int current = replicas;
		int lastChange = -POLICY_PERIOD;
		for (int period = 0; period < periods; period++) {
			recommendations.add(recommend(current, load.applyAsDouble(period)));
			int up = window(recommendations, this.upWindow).stream().mapToInt(Integer::intValue).min().orElseThrow();
			int down = window(recommendations, this.downWindow).stream()
				.mapToInt(Integer::intValue)
				.max()
				.orElseThrow();
			int change = (up > current) ? 1 : (down < current) ? -1 : 0;
			if (change != 0 && period * PERIOD - lastChange >= POLICY_PERIOD) {
				current += change;
				lastChange = period * PERIOD;
			}
			result.add(current);
		}
		return result;
	}

	private static List<Integer> window(List<Integer> recommendations, int seconds) {
		int size = recommendations.size();
		return recommendations.subList(Math.max(0, size - 1 - seconds / PERIOD), size);
	}

}

package cloud.calculator.support.tracing;

import io.opentelemetry.sdk.trace.samplers.Sampler;

/**
 * A bean with which a service adapts the sampler that {@code OTEL_TRACES_SAMPLER} has
 * chosen. It has no effect while traces are not exported.
 */
@FunctionalInterface
public interface SamplerCustomizer {

	/**
	 * Adapts the sampler.
	 * @param sampler the sampler that the settings have chosen
	 * @return the sampler to use instead
	 */
	Sampler customize(Sampler sampler);

}

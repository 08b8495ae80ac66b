package cloud.calculator.gateway.tracing;

import java.util.List;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;

/**
 * Records a call that several calculations share if at least one of them is recorded. A
 * ratio sampler would decide about such a call independently, and traces that link to it
 * would be incomplete.
 */
final class SharedCallSampler implements Sampler {

	private final Sampler others;

	/**
	 * Creates the sampler.
	 * @param others the sampler for all other spans
	 */
	SharedCallSampler(Sampler others) {
		this.others = others;
	}

	@Override
	public SamplingResult shouldSample(Context parent, String traceId, String name, SpanKind kind,
			Attributes attributes, List<LinkData> links) {
		if (kind != SpanKind.CLIENT || Span.fromContext(parent).getSpanContext().isValid()) {
			return this.others.shouldSample(parent, traceId, name, kind, attributes, links);
		}
		return links.stream().anyMatch((link) -> link.getSpanContext().isSampled()) ? SamplingResult.recordAndSample()
				: SamplingResult.drop();
	}

	@Override
	public String getDescription() {
		return "Calls{" + this.others.getDescription() + "}";
	}

}

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
 * Records a call that several calculations share if one of them is recorded. Chance,
 * which decides about what comes from outside, would leave holes in their traces.
 */
final class CallSampler implements Sampler {

	private final Sampler others;

	/**
	 * Creates the sampler.
	 * @param others decides about whatever is not such a call
	 */
	CallSampler(Sampler others) {
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

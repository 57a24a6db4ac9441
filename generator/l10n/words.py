"""The interface's words of closed lists: severities, statuses, states, kinds.

English words stand here as messages to be extracted; a catalog says them in each language.
"""

from generator.l10n.messages import N_

WORDS: dict[str, dict[str, str]] = {
    "severity": {
        "none": N_("No impact"),
        "minor": N_("Minor"),
        "major": N_("Major"),
        "critical": N_("Critical"),
    },
    "status": {
        "investigating": N_("Investigating"),
        "identified": N_("Identified"),
        "monitoring": N_("Monitoring"),
        "resolved": N_("Resolved"),
        "postmortem": N_("Post-mortem published"),
        "scheduled": N_("Scheduled"),
        "in_progress": N_("In progress"),
        "verifying": N_("Verifying"),
        "completed": N_("Completed"),
    },
    "kind": {
        "outage": N_("Outage"),
        "degradation": N_("Degradation"),
        "breach": N_("Data breach"),
        "data_loss": N_("Data loss"),
        "shutdown": N_("Shutdown"),
        "disaster": N_("Disaster"),
        "maintenance": N_("Maintenance"),
        "other": N_("Other"),
    },
    "story_kind": {
        "report": N_("Report"),
        "explainer": N_("Explainer"),
        "analysis": N_("Analysis"),
        "live": N_("Live"),
        "opinion": N_("Opinion"),
    },
    "state": {
        "operational": N_("Reported restored"),
        "degraded_performance": N_("Degraded performance"),
        "partial_outage": N_("Partial outage"),
        "major_outage": N_("Major outage"),
        "under_maintenance": N_("Under maintenance"),
        "no_incident": N_("No open incident"),
        "open_incident": N_("Open incident"),
    },
    "place_state": {
        "operational": N_("Service reported restored"),
        "degraded_performance": N_("Service degraded"),
        "partial_outage": N_("Partial outage"),
        "major_outage": N_("Major outage"),
        "under_maintenance": N_("Under maintenance"),
    },
    "certainty": {
        "observed": N_("Observed"),
        "likely": N_("Likely"),
        "possible": N_("Possible"),
        "unlikely": N_("Unlikely"),
        "unknown": N_("Not known"),
    },
    "correction": {
        "correction": N_("Correction"),
        "clarification": N_("Clarification"),
        "update": N_("Update note"),
    },
    "share": {
        "whatsapp": N_("WhatsApp"),
        "facebook": N_("Facebook"),
        "x": N_("X"),
        "telegram": N_("Telegram"),
        "email": N_("Email"),
        "linkedin": N_("LinkedIn"),
    },
}

export interface paths {
    "/api/{tenant}/registry/become-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the signed-in account as a person of this city */
        post: operations["registry/become-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/claim-organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States that the account acts for an organisation */
        post: operations["registry/claim-organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/verify-standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that an account may act for an organisation */
        post: operations["registry/verify-standing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acts for a person present at a service point, on a signed slip */
        post: operations["registry/stand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/add-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a hire, a month, a recognition, with its verified facts */
        post: operations["registry/add-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/enter-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters one hire, person or organisation */
        post: operations["registry/enter-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/report-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a hire of one’s own organisation, to be verified */
        post: operations["registry/report-hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/settle-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the hire that an employer stated, or gives it back with the reason */
        post: operations["registry/settle-hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/record-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records verified facts of a person, a company or a record */
        post: operations["registry/record-facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/post-opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a job, an internship or another opening of an organisation */
        post: operations["registry/post-opportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/change-opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes an open opening of one’s organisation */
        post: operations["registry/change-opportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/close-opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an opening of one’s organisation */
        post: operations["registry/close-opportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/bar-opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes down an opening that the law bars, with the clause */
        post: operations["registry/bar-opportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/report-opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports an opening to the office */
        post: operations["registry/report-opportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/clear-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds a reported opening to be in order */
        post: operations["registry/clear-reports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/keep-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps one’s own profile of skills and wishes */
        post: operations["registry/keep-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/give-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consents to one use of one’s own profile */
        post: operations["registry/give-consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/take-back-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a consent to one use of one’s own profile */
        post: operations["registry/take-back-consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/renew-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one’s own profile still holds */
        post: operations["registry/renew-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/stop-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops one’s own profile: it is matched with nothing */
        post: operations["registry/stop-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/start-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a sheet to be checked in the background */
        post: operations["registry/start-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/mend-import-row": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mends cells of a row that could not be imported */
        post: operations["registry/mend-import-row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/commit-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the good rows of an import entered */
        post: operations["registry/commit-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/cancel-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up an import, or stops it while it is entered */
        post: operations["registry/cancel-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/tell-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds that two entries that look alike are not the same */
        post: operations["registry/tell-apart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/change-taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the city’s words for roles and skills */
        post: operations["registry/change-taxonomy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/withdraw-taxonomy-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a change of the city’s words */
        post: operations["registry/withdraw-taxonomy-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/undo-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what an import entered */
        post: operations["registry/undo-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/merge-subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges two entries of the same person or organisation */
        post: operations["registry/merge-subjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/undo-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Parts two entries that were merged; a second officer */
        post: operations["registry/undo-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/open-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an account with a password that has to be changed at the first sign-in */
        post: operations["administration/open-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/set-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blocks an account in this city and ends its offices, or unblocks it */
        post: operations["administration/set-access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/prepare-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares an office for an account, to be confirmed by the security administrator */
        post: operations["administration/prepare-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/settle-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms or rejects an office that was prepared */
        post: operations["administration/settle-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/withdraw-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an office away at once, with a reason */
        post: operations["administration/withdraw-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/set-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets telephone, address and opening hours of a unit */
        post: operations["administration/set-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a colleague of the same unit act in one’s stead for some days */
        post: operations["administration/delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/end-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a delegation at once */
        post: operations["administration/end-delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/declare-relative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares a relative whose cases one stays out of */
        post: operations["administration/declare-relative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/drop-relative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the declaration of a relative back, with a reason */
        post: operations["administration/drop-relative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/reveal-relatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the relatives an officer declared, with a reason that is recorded */
        post: operations["administration/reveal-relatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/set-figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets or confirms a figure, with its source and first day */
        post: operations["policy/set-figure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/set-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a benefit given without an application, or by application again, with the source */
        post: operations["policy/set-mode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/set-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the budget of a benefit given by rank, or as the pack has it again, with the source */
        post: operations["policy/set-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/save-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a change of rules to be tried out */
        post: operations["policy/save-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/prepare-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a change of rules for signature, with its document, clause and first day */
        post: operations["policy/prepare-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/sign-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs and publishes a change of rules; a second person */
        post: operations["policy/sign-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/return-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a change of rules back from signature */
        post: operations["policy/return-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/drop-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft of rules aside */
        post: operations["policy/drop-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a draft application */
        post: operations["casework/start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers one question of an application */
        post: operations["casework/answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/name-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the employer, carrier or another party of an application */
        post: operations["casework/name-party"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes identity and payment details of the beneficiary */
        post: operations["casework/identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a file to a paper the benefit asks for */
        post: operations["casework/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reuse-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in again a file of an earlier application */
        post: operations["casework/reuse-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one step in a case */
        post: operations["casework/act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/object-unnamed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a public notice without a name */
        post: operations["casework/object-unnamed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows one sensitive value of a case, with a reason that is recorded */
        post: operations["casework/reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/find-exact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds a person or company by document number, phone or credit code; recorded */
        post: operations["casework/find-exact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/prepare-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts approved cases together for payment */
        post: operations["casework/prepare-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/approve-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a payment batch that another officer prepared */
        post: operations["casework/approve-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/cancel-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a payment batch back before it is approved */
        post: operations["casework/cancel-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/open-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a call for applications */
        post: operations["casework/open-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/return-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the bank’s file of returned payments */
        post: operations["casework/return-payments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/set-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds to or takes from a budget line of a year */
        post: operations["casework/set-budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/close-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a year’s money */
        post: operations["casework/close-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comments on a case for colleagues, and names some of them */
        post: operations["casework/comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/read-mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one’s mentions in a case as read */
        post: operations["casework/read-mentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rates how an ended case was handled */
        post: operations["casework/rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the call back after a bad rating */
        post: operations["casework/call-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/recuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an officer out of a case because of a relation to someone in it */
        post: operations["casework/recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bulk-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves several cases together, to take effect after the time for undoing */
        post: operations["casework/bulk-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/undo-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an approval in bulk before it takes effect */
        post: operations["casework/undo-bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/start-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a draft for each person of a company’s sheet, or mends those of a bundle */
        post: operations["casework/start-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/attach-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts one paper to every draft of a bundle that lacks it */
        post: operations["casework/attach-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/submit-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files every complete draft of a bundle */
        post: operations["casework/submit-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/consent-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes up what the records give */
        post: operations["casework/consent-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/decline-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines what the records give */
        post: operations["casework/decline-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/dispute-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an offer is about somebody else or rests on a wrong fact */
        post: operations["casework/dispute-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/settle-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers that an offer was said to be wrong */
        post: operations["casework/settle-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/stop-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back the consent for the months to come */
        post: operations["casework/stop-months"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/choose-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches offers and reminders off or on */
        post: operations["casework/choose-finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites somebody out of a ranked list, or puts them on the short list */
        post: operations["matching/invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies for an opening and lets its employer see the name */
        post: operations["matching/apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step in a match */
        post: operations["matching/step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/confirm-month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the attendance of a month of an internship */
        post: operations["matching/confirm-month"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/set-hostel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets how many beds a hostel has */
        post: operations["matching/set-hostel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/give-bed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a bed to somebody on an internship */
        post: operations["matching/give-bed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/verify-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies the work that came of a match */
        post: operations["matching/verify-hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/prepare-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns people to openings in one batch, to be looked at */
        post: operations["matching/prepare-assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/adjust-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps and rules out pairs of a batch and assigns the rest anew */
        post: operations["matching/adjust-assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/confirm-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a way of assigning; those in it are invited */
        post: operations["matching/confirm-assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/log-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a service of a commissioner, for the company to confirm */
        post: operations["matching/log-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/answer-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms or disputes a service of a commissioner */
        post: operations["matching/answer-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/score-commissioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a commissioner the yearly score and grade */
        post: operations["matching/score-commissioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/fit-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fits new weights from what became of lists, as a candidate */
        post: operations["matching/fit-weights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/settle-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases, rejects or withdraws learnt weights; a second person */
        post: operations["matching/settle-weights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/plan-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans visits to companies for an officer, by a day */
        post: operations["outreach/plan-visits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/drop-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a planned visit off the plan */
        post: operations["outreach/drop-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/record-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a visit to a company and the needs heard there */
        post: operations["outreach/record-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/hand-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a company’s need to somebody else or another date */
        post: operations["outreach/hand-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/settle-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what came of a company’s need */
        post: operations["outreach/settle-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/post-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts a company’s need as an opening, for people or for an expert */
        post: operations["outreach/post-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/file-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a company’s need a service ticket */
        post: operations["outreach/file-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/answer-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The company confirms what came of its need, or gives it back */
        post: operations["outreach/answer-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/record-cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a graduating cohort of a school, with its source */
        post: operations["outreach/record-cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/plan-tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a campus tour from disciplines and schools */
        post: operations["outreach/plan-tour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/hold-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a school of a tour was visited */
        post: operations["outreach/hold-stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/change-tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves or renames a campus tour */
        post: operations["outreach/change-tour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/drop-tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a campus tour off */
        post: operations["outreach/drop-tour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/join-tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes part in a campus tour */
        post: operations["outreach/join-tour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/save-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a filter, its order and its columns under a name */
        post: operations["platform/save-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/delete-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes a saved view of one’s own */
        post: operations["platform/delete-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/open-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one message of the signed-in account */
        post: operations["platform/open-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/read-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all messages of the signed-in account as read */
        post: operations["platform/read-messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/set-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets how the signed-in account wants to be told */
        post: operations["platform/set-notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/give-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an address for notices; a code proves it */
        post: operations["platform/give-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/prove-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves an address for notices by its code */
        post: operations["platform/prove-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/drop-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an address for notices back */
        post: operations["platform/drop-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/move-business-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the business day of a demonstration city forward */
        post: operations["platform/move-business-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for which organisation, and how it was proved */
        get: operations["registry/standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open jobs, internships and other openings */
        get: operations["registry/openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job, internship or other opening */
        get: operations["registry/opening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/all-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Openings of the city for officers, with reports */
        get: operations["registry/all-openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/entry-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields of one entry made at the desk */
        get: operations["registry/entry-form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/hire-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hires entered by employers that wait to be verified */
        get: operations["registry/hire-reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own imports, newest first */
        get: operations["registry/imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import has come, and its counts */
        get: operations["registry/import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/import-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Faulty or duplicate rows of an import, sensitive cells masked */
        get: operations["registry/import-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries that may be one, and what was merged */
        get: operations["registry/duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/concept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A role or skill with its words and relations */
        get: operations["registry/concept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Skills for a text, and the levels they are asked for at */
        get: operations["registry/skills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two entries side by side, and what stands against merging them */
        get: operations["registry/duplicate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/registry/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words of real texts that map to nothing, roles and skills, and what curators changed */
        get: operations["registry/taxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city’s people, their desks and their accounts */
        get: operations["administration/people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person: account, desks, their history */
        get: operations["administration/person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices that wait to be confirmed, and those settled lately */
        get: operations["administration/grants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, their people and how they are reached */
        get: operations["administration/units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the units of the city are reached */
        get: operations["administration/contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own desks, absences and declared relatives */
        get: operations["administration/own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a unit is away, and who stands in */
        get: operations["administration/absences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/administration/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail, narrowed by who, what, about what and when */
        get: operations["administration/audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule of the pack in force */
        get: operations["policy/rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule as sentences, with figures and examples */
        get: operations["policy/rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures that are unset, to be confirmed, or set by officers */
        get: operations["policy/figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of rules: tried, to be signed, published */
        get: operations["policy/drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of rules, with the places of its errors */
        get: operations["policy/draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/levers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a rule a draft may change, with the text as it stands */
        get: operations["policy/levers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a change of rules would move: people and money, against a named baseline */
        get: operations["policy/what-if"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/what-if-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is behind one bar of a comparison; names masked, audited */
        get: operations["policy/what-if-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everyone on record is due for a year, by benefit, overlaps taken off */
        get: operations["policy/forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/policy/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Benefits whose budget is or can be given by rank, with what can be ranked by */
        get: operations["policy/orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases the officer may see, narrowed and sorted */
        get: operations["casework/queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/queue-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Choices for narrowing the list of cases */
        get: operations["casework/queue-choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds cases, people and companies by number or part of a name */
        get: operations["casework/find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits in a unit, and what came in and was decided each week */
        get: operations["casework/workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments of officers on a case, and who can be named */
        get: operations["casework/comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that name the officer, newest first */
        get: operations["casework/mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The procedure of a benefit: its stages and the ways between them */
        get: operations["casework/procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: machine checks, evidence, trail, possible actions */
        get: operations["casework/case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of the signed-in account */
        get: operations["casework/my-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public notices running today, masked */
        get: operations["casework/notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for applications, newest first */
        get: operations["casework/calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment batches, and cases ready to be paid */
        get: operations["casework/batches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget, payments, commitments and the balance of the ledger in a year */
        get: operations["casework/reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for a budget that is given by rank, in order, with the line */
        get: operations["casework/ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published figures of how units and benefits are rated, of a year or of all years */
        get: operations["casework/ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bad-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bad ratings that wait for a call back */
        get: operations["casework/bad-ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications of a bundle, each with its gaps */
        get: operations["casework/bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own approvals in bulk */
        get: operations["casework/bulk-decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/my-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers and reminders of the signed-in account */
        get: operations["casework/my-offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An offer or reminder with what it rests on */
        get: operations["casework/offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/offer-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers by benefit and state, and the passes that found them */
        get: operations["casework/offer-counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/casework/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of a benefit or a state, masked */
        get: operations["casework/offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/profiles-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who suit an opening, without names */
        get: operations["matching/profiles-for"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/openings-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Openings that suit the signed-in person */
        get: operations["matching/openings-for"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own matches, as a person and for a company */
        get: operations["matching/pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/pairing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One match */
        get: operations["matching/pairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches in which people were assigned to openings */
        get: operations["matching/assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch, its ways side by side */
        get: operations["matching/assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/assignment-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of one way of a batch, by the page */
        get: operations["matching/assignment-pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Carriers and the beds they have */
        get: operations["matching/carriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/own-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own services as a commissioner, and where one is wanted */
        get: operations["matching/own-services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/company-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of commissioners at the companies one acts for */
        get: operations["matching/company-services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/commissioners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commissioners with services, score and the companies served */
        get: operations["matching/commissioners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/commissioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One year of service of a commissioner */
        get: operations["matching/commissioner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weights that rank lists, candidates and their replays */
        get: operations["matching/weights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/matching/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People placed through a match, for the officers of the area */
        get: operations["matching/placements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies by how long nobody has visited them, and the share visited in a year */
        get: operations["outreach/coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits planned for oneself */
        get: operations["outreach/visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was heard from a company before, and what it waits for */
        get: operations["outreach/company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs heard from companies: one’s own, the late ones, or all that run */
        get: operations["outreach/needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/own-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the companies one acts for told the city, and what became of it */
        get: operations["outreach/own-needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/campus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs by discipline beside the schools’ graduating cohorts */
        get: operations["outreach/campus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/tours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campus tours and what they came to */
        get: operations["outreach/tours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campus tour */
        get: operations["outreach/tour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/outreach/tour-programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campus tours to come, with schools and openings */
        get: operations["outreach/tour-programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views: one’s own and those of one’s units */
        get: operations["platform/views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of the signed-in account, unread first */
        get: operations["platform/messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the signed-in account wants to be told */
        get: operations["platform/notice-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenant}/platform/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in account and the offices it holds in this city */
        get: operations["platform/me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "registry/become-person": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    idNumber?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/claim-organisation": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    uscc: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/verify-standing": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    standingId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        standingId: string;
                    };
                };
            };
        };
    };
    "registry/stand-in": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    idNumber: string;
                    slip: {
                        name: string;
                        /** Format: byte */
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/add-record": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    roles: {
                        [key: string]: string;
                    };
                    facts: {
                        [key: string]: string | number | boolean | string[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/enter-record": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "organisation" | "person" | "engagement";
                    cells: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subjectId: string | null;
                        known: boolean;
                        faults: {
                            column: string;
                            say: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "registry/report-hire": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    cells: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reportId: string | null;
                        known: boolean;
                        faults: {
                            column: string;
                            say: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "registry/settle-hire": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    reportId: string;
                    enters: boolean;
                    /** @default null */
                    insuredMonths?: number | null;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        engagementId: string | null;
                        faults: {
                            column: string;
                            say: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "registry/record-facts": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    subjectId: string;
                    facts: {
                        [key: string]: string | number | boolean | string[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        subjectId: string;
                    };
                };
            };
        };
    };
    "registry/post-opportunity": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                    title: string;
                    /** @default null */
                    titleEn?: string | null;
                    /** @default null */
                    role?: string | null;
                    work: string;
                    conditions: string;
                    /** @default [] */
                    skills?: {
                        skill: string;
                        level: number;
                        must?: boolean;
                    }[];
                    places: number;
                    areaCode: string;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    payFrom?: number | null;
                    /** @default null */
                    payTo?: number | null;
                    /** @default null */
                    education?: string | null;
                    /** @default 0 */
                    years?: number;
                    /** @default null */
                    ageFrom?: number | null;
                    /** @default null */
                    ageTo?: number | null;
                    /** @default null */
                    ageGround?: string | null;
                    closesOn: string | "";
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                    };
                };
            };
        };
    };
    "registry/change-opportunity": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default null */
                    titleEn?: string | null;
                    /** @default null */
                    role?: string | null;
                    work: string;
                    conditions: string;
                    /** @default [] */
                    skills?: {
                        skill: string;
                        level: number;
                        must?: boolean;
                    }[];
                    places: number;
                    areaCode: string;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    payFrom?: number | null;
                    /** @default null */
                    payTo?: number | null;
                    /** @default null */
                    education?: string | null;
                    /** @default 0 */
                    years?: number;
                    /** @default null */
                    ageFrom?: number | null;
                    /** @default null */
                    ageTo?: number | null;
                    /** @default null */
                    ageGround?: string | null;
                    closesOn: string | "";
                    /** Format: uuid */
                    opportunityId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "registry/close-opportunity": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    opportunityId: string;
                    /** @enum {string} */
                    why: "filled" | "closed";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                    };
                };
            };
        };
    };
    "registry/bar-opportunity": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    opportunityId: string;
                    /** @enum {string} */
                    clause: "market-24" | "online-15" | "promotion-3" | "promotion-27" | "promotion-28" | "promotion-29" | "promotion-30" | "promotion-31" | "women-43" | "service-20";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                    };
                };
            };
        };
    };
    "registry/report-opportunity": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    opportunityId: string;
                    /** @enum {string} */
                    about: "discriminates" | "untrue" | "asks_money" | "taken" | "other";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                    };
                };
            };
        };
    };
    "registry/clear-reports": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    opportunityId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: number;
                    };
                };
            };
        };
    };
    "registry/keep-profile": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skills: {
                        skill: string;
                        level: number;
                    }[];
                    years: number;
                    /** @default  */
                    experience?: string;
                    /** @default [] */
                    wishedKinds?: ("job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner")[];
                    /** @default [] */
                    wishedRoles?: string[];
                    /** @default [] */
                    wishedAreas?: string[];
                    /** @default null */
                    wishedPay?: number | null;
                    /** @default null */
                    availableFrom?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "registry/give-consent": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "be_matched" | "be_shown";
                    /** @default null */
                    organisationId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
        };
    };
    "registry/take-back-consent": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "be_matched" | "be_shown";
                    /** @default null */
                    organisationId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
        };
    };
    "registry/renew-profile": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
        };
    };
    "registry/stop-profile": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
        };
    };
    "registry/start-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "organisation" | "person" | "engagement";
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "registry/mend-import-row": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    line: number;
                    cells: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "good" | "faulty" | "duplicate";
                    };
                };
            };
        };
    };
    "registry/commit-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    /** @enum {string} */
                    mode: "good" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
        };
    };
    "registry/cancel-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "registry/tell-apart": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    firstId: string;
                    /** Format: uuid */
                    secondId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        findingId: string;
                    };
                };
            };
        };
    };
    "registry/change-taxonomy": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "alias";
                        concept: string;
                        word: string;
                    } | {
                        /** @enum {string} */
                        kind: "plain";
                        word: string;
                    } | {
                        /** @enum {string} */
                        kind: "skill";
                        title: {
                            zh: string;
                            en: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "role";
                        title: {
                            zh: string;
                            en: string;
                        };
                        family: string;
                        skills: {
                            skill: string;
                            weight: number;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "relation";
                        from: string;
                        to: string;
                        /** @enum {string} */
                        type: "narrower" | "broader" | "sibling" | "tool" | "related";
                        strength: number;
                        back: number | null;
                    } | {
                        /** @enum {string} */
                        kind: "no_relation";
                        from: string;
                        to: string;
                    };
                    ground: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                    };
                };
            };
        };
    };
    "registry/withdraw-taxonomy-change": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    ground: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                    };
                };
            };
        };
    };
    "registry/undo-import": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
        };
    };
    "registry/merge-subjects": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    keptId: string;
                    /** Format: uuid */
                    otherId: string;
                    reason: string;
                    /** @default false */
                    documentSeen?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        findingId: string;
                    };
                };
            };
        };
    };
    "registry/undo-merge": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    findingId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "administration/open-account": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        password: string | null;
                    };
                };
            };
        };
    };
    "administration/set-access": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    blocked: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        ended: number;
                    };
                };
            };
        };
    };
    "administration/prepare-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    role: string;
                    unitId: string;
                    /** Format: date */
                    from: string;
                    /** @default null */
                    until?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                    };
                };
            };
        };
    };
    "administration/settle-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    grantId: string;
                    confirm: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        officeId: string | null;
                    };
                };
            };
        };
    };
    "administration/withdraw-office": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    officeId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
        };
    };
    "administration/set-contact": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    /** @default  */
                    phone?: string;
                    /** @default  */
                    address?: string;
                    /** @default  */
                    hours?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                    };
                };
            };
        };
    };
    "administration/delegate": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                    unitId: string;
                    to: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        delegationId: string;
                    };
                };
            };
        };
    };
    "administration/end-delegation": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    delegationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        delegationId: string;
                    };
                };
            };
        };
    };
    "administration/declare-relative": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    relationship: "spouse" | "direct" | "collateral" | "in_law" | "other";
                    idNumber: string;
                    /** @default  */
                    employer?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        relativeId: string;
                    };
                };
            };
        };
    };
    "administration/drop-relative": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    relativeId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        relativeId: string;
                    };
                };
            };
        };
    };
    "administration/reveal-relatives": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            relationship: "spouse" | "direct" | "collateral" | "in_law" | "other";
                            name: string;
                            number: string;
                            employer: string;
                            at: string;
                            endedAt: string | null;
                            endReason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "policy/set-figure": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figure: string;
                    value: number | null;
                    validFrom: string;
                    sourceDocument: string;
                    sourceDay: string;
                    /** @enum {string} */
                    standing: "official" | "demonstration";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "policy/set-mode": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    proactive: boolean;
                    sourceDocument: string;
                    sourceDay: string;
                    /** @enum {string} */
                    standing: "official" | "demonstration";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "policy/set-order": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    budget: {
                        order: {
                            by: string;
                            /** @enum {string} */
                            first: "highest" | "lowest" | "earliest" | "latest" | "yes" | "no";
                        }[];
                        /** @enum {string} */
                        beyond: "wait" | "next_year" | "decide";
                    } | null;
                    sourceDocument: string;
                    sourceDay: string;
                    /** @enum {string} */
                    standing: "official" | "demonstration";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "policy/save-draft": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | null;
                    title: string;
                    trialFrom: string;
                    figures: {
                        address: string;
                        value: number;
                    }[];
                    files: {
                        path: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        problems: {
                            path: string;
                            line: number;
                            col: number;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "policy/prepare-draft": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    document: string;
                    documentDay: string;
                    clause: string;
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "policy/sign-draft": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "policy/return-draft": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "policy/drop-draft": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "casework/start": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: uuid */
                    applicantId: string;
                    /** Format: uuid */
                    subjectId?: string;
                    /** @default {} */
                    answers?: {
                        [key: string]: string | number | boolean | string[] | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/answer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    path: string;
                    typed: string | string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/name-party": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    path: string;
                    name: string;
                    uscc?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/identify": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    values: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/attach": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    evidenceId: string;
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                    };
                };
            };
        };
    };
    "casework/reuse-evidence": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    evidenceId: string;
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                    };
                };
            };
        };
    };
    "casework/act": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    version: number;
                    /** @enum {string} */
                    kind: "submit" | "resubmit" | "supply" | "withdraw" | "consent" | "decline" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "queue" | "take" | "hand_over" | "ask" | "reply" | "object" | "find" | "end_notice" | "assess" | "extend" | "lapse" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order";
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        version: number;
                        situation: string;
                    };
                };
            };
        };
    };
    "casework/object-unnamed": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
        };
    };
    "casework/reveal": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    key: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: string;
                    };
                };
            };
        };
    };
    "casework/find-exact": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                applicant: string;
                                beneficiary: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                situation: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            more: boolean;
                        };
                        people: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                        organisations: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    "casework/prepare-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                        number: string;
                        total: number;
                    };
                };
            };
        };
    };
    "casework/approve-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    total: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                        paid: number;
                        held: number;
                        total: number;
                    };
                };
            };
        };
    };
    "casework/cancel-batch": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batchId: string;
                    };
                };
            };
        };
    };
    "casework/open-call": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: date */
                    opensOn: string;
                    /** Format: date */
                    closesOn: string;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        callId: string;
                    };
                };
            };
        };
    };
    "casework/return-payments": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    file: string;
                    /** @default false */
                    commit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matched: number;
                        total: number;
                        faults: {
                            row: number;
                            number: string;
                            why: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        done: boolean;
                    };
                };
            };
        };
    };
    "casework/set-budget": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    /** @default * */
                    benefit?: string;
                    year: number;
                    amount: number;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetLineId: string;
                    };
                };
            };
        };
    };
    "casework/close-year": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        carried: number;
                        owed: number;
                    };
                };
            };
        };
    };
    "casework/comment": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    text: string;
                    /** @default [] */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commentId: string;
                    };
                };
            };
        };
    };
    "casework/read-mentions": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
        };
    };
    "casework/rate": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    level: number;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/call-back": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/recuse": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    /** @default null */
                    account?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/bulk-approve": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cases: {
                        /** Format: uuid */
                        caseId: string;
                        version: number;
                    }[];
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        takesEffectAt: string;
                    };
                };
            };
        };
    };
    "casework/undo-bulk": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "casework/start-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    benefit: string;
                    /** Format: uuid */
                    applicantId: string;
                    /** Format: uuid */
                    bundleId?: string;
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bundleId: string;
                        opened: number;
                        mended: number;
                        wrong: {
                            line: number;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            say: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/attach-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bundleId: string;
                    evidenceId: string;
                    name: string;
                    /** Format: byte */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        put: number;
                    };
                };
            };
        };
    };
    "casework/submit-bundle": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bundleId: string;
                    /** @enum {boolean} */
                    declared: true;
                    /** @default false */
                    promised?: boolean;
                    /** @default false */
                    committed?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filed: number;
                        left: number;
                    };
                };
            };
        };
    };
    "casework/consent-offer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    offerId: string;
                    version: number;
                    /** @default {} */
                    values?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
        };
    };
    "casework/decline-offer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    offerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        offerId: string;
                    };
                };
            };
        };
    };
    "casework/dispute-offer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    offerId: string;
                    version: number;
                    /** @enum {string} */
                    about: "not_me" | "wrong_fact";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        offerId: string;
                    };
                };
            };
        };
    };
    "casework/settle-offer": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    offerId: string;
                    version: number;
                    stands: boolean;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        offerId: string;
                    };
                };
            };
        };
    };
    "casework/stop-months": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    offerId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        offerId: string;
                    };
                };
            };
        };
    };
    "casework/choose-finding": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    subjectId: string;
                    off: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        off: boolean;
                    };
                };
            };
        };
    };
    "matching/invite": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    listId: string;
                    position: number;
                    /** @enum {string} */
                    kind: "propose" | "invite";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairingId: string;
                    };
                };
            };
        };
    };
    "matching/apply": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    opportunityId: string;
                    /** Format: uuid */
                    holderId?: string;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairingId: string;
                    };
                };
            };
        };
    };
    "matching/step": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    pairingId: string;
                    version: number;
                    /** @enum {string} */
                    kind: "propose" | "invite" | "apply" | "accept" | "interview" | "offer" | "agree" | "start" | "offer_contract" | "sign" | "decline_contract" | "end" | "decline" | "withdraw";
                    /** @default {} */
                    input?: {
                        /** @default  */
                        text?: string;
                        /** Format: date */
                        meetOn?: string;
                        place?: string;
                        /** Format: date */
                        startsOn?: string;
                        /** Format: date */
                        endsOn?: string;
                        /** Format: uuid */
                        baseId?: string;
                        mentor?: string;
                        /** Format: date */
                        contractFrom?: string;
                        /** Format: date */
                        contractUntil?: string;
                        yearlySalary?: number;
                        /** Format: date */
                        endedOn?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairingId: string;
                        state: string;
                        version: number;
                    };
                };
            };
        };
    };
    "matching/confirm-month": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    pairingId: string;
                    /** Format: date */
                    month: string;
                    days: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "waiting" | "confirmed";
                    };
                };
            };
        };
    };
    "matching/set-hostel": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    carrierId: string;
                    beds: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        carrierId: string;
                        beds: number;
                    };
                };
            };
        };
    };
    "matching/give-bed": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    pairingId: string;
                    /** Format: uuid */
                    carrierId: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stayId: string;
                        bed: number;
                    };
                };
            };
        };
    };
    "matching/verify-hire": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    pairingId: string;
                    /** @default null */
                    insuredMonths?: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        engagementId: string;
                    };
                };
            };
        };
    };
    "matching/prepare-assignment": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    kind: "internship" | "apprenticeship" | "order_class" | "job";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runId: string;
                    };
                };
            };
        };
    };
    "matching/adjust-assignment": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    runId: string;
                    version: number;
                    fixed: {
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        opportunityId: string;
                    }[];
                    excluded: {
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        opportunityId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "matching/confirm-assignment": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    runId: string;
                    version: number;
                    /** @enum {string} */
                    mode: "best_total" | "stable" | "greedy";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runId: string;
                        invited: number;
                        leftOut: number;
                    };
                };
            };
        };
    };
    "matching/log-service": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    pairingId: string;
                    /** Format: date */
                    onDay: string;
                    place: string;
                    minutes: number;
                    done: string;
                    /** Format: uuid */
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
        };
    };
    "matching/answer-service": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entryId: string;
                    confirmed: boolean;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                        status: string;
                    };
                };
            };
        };
    };
    "matching/score-commissioner": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    yearId: string;
                    score?: number;
                    grade: string;
                    ground: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        yearId: string;
                        score: number | null;
                    };
                };
            };
        };
    };
    "matching/fit-weights": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        weightsId: string;
                        better: boolean;
                    };
                };
            };
        };
    };
    "matching/settle-weights": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    weightsId: string;
                    /** @enum {string} */
                    decision: "release" | "reject" | "withdraw";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "outreach/plan-visits": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationIds: string[];
                    visitor: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        planned: number;
                    };
                };
            };
        };
    };
    "outreach/drop-visit": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    visitId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "outreach/record-visit": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    /** Format: date */
                    visitedOn: string;
                    /** @enum {string} */
                    way: "on_site" | "phone" | "meeting";
                    /** @default  */
                    met?: string;
                    heard: string;
                    needs: {
                        /** @enum {string} */
                        kind: "vacancy" | "expert" | "ticket";
                        title: string;
                        /** @default  */
                        text?: string;
                        places?: number;
                        conditions?: string;
                        owner: string;
                        /** Format: date */
                        dueOn: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        needIds: string[];
                    };
                };
            };
        };
    };
    "outreach/hand-need": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    needId: string;
                    owner: string;
                    /** Format: date */
                    dueOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "outreach/settle-need": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    needId: string;
                    result: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "outreach/post-need": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                    title: string;
                    /** @default null */
                    titleEn?: string | null;
                    /** @default null */
                    role?: string | null;
                    work: string;
                    conditions: string;
                    /** @default [] */
                    skills?: {
                        skill: string;
                        level: number;
                        must?: boolean;
                    }[];
                    places: number;
                    areaCode: string;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    payFrom?: number | null;
                    /** @default null */
                    payTo?: number | null;
                    /** @default null */
                    education?: string | null;
                    /** @default 0 */
                    years?: number;
                    /** @default null */
                    ageFrom?: number | null;
                    /** @default null */
                    ageTo?: number | null;
                    /** @default null */
                    ageGround?: string | null;
                    closesOn: string | "";
                    /** Format: uuid */
                    needId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        opportunityId: string;
                    };
                };
            };
        };
    };
    "outreach/file-need": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    needId: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string;
                    };
                };
            };
        };
    };
    "outreach/answer-need": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    needId: string;
                    done: boolean;
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "outreach/record-cohort": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    school: string;
                    /** @enum {string} */
                    schoolKind: "university" | "vocational_school";
                    discipline: string;
                    year: number;
                    education: string;
                    graduates: number;
                    publishedIn: string;
                    /** Format: date */
                    asOf: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        cohortId: string;
                    };
                };
            };
        };
    };
    "outreach/plan-tour": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    way: "to_schools" | "to_city";
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay: string;
                    cells: {
                        /** Format: uuid */
                        schoolId: string;
                        discipline: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tourId: string;
                        openings: number;
                        companies: number;
                    };
                };
            };
        };
    };
    "outreach/hold-stop": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    tourId: string;
                    /** Format: uuid */
                    schoolId: string;
                    /** Format: date */
                    heldOn: string;
                    students: number;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tourId: string;
                    };
                };
            };
        };
    };
    "outreach/change-tour": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    tourId: string;
                    title: string;
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tourId: string;
                    };
                };
            };
        };
    };
    "outreach/drop-tour": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    tourId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tourId: string;
                    };
                };
            };
        };
    };
    "outreach/join-tour": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    tourId: string;
                    /** Format: uuid */
                    schoolId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tourId: string;
                    };
                };
            };
        };
    };
    "platform/save-view": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    room: "casework" | "rules" | "figures" | "people" | "grants" | "units" | "audit" | "openings" | "visits";
                    title: string;
                    search: {
                        [key: string]: string;
                    };
                    /** @default null */
                    unitId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        viewId: string;
                    };
                };
            };
        };
    };
    "platform/delete-view": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    viewId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        viewId: string;
                    };
                };
            };
        };
    };
    "platform/open-message": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                    };
                };
            };
        };
    };
    "platform/read-messages": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
        };
    };
    "platform/set-notices": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    lang: "zh" | "en";
                    urgentBy: ("email" | "sms" | "wechat")[];
                    usualBy: ("email" | "sms" | "wechat")[];
                    quietFrom: number;
                    quietUntil: number;
                    /** @enum {string} */
                    digest: "at_once" | "daily";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "platform/give-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                    address: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hint: string;
                    };
                };
            };
        };
    };
    "platform/prove-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        result: "proved" | "wrong" | "over";
                    };
                };
            };
        };
    };
    "platform/drop-address": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "platform/move-business-day": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    day: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        ended: number;
                    };
                };
            };
        };
    };
    "registry/standings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            account: string;
                            organisation: string;
                            /** @enum {string} */
                            scope: "self" | "agent";
                            /** @enum {string} */
                            proof: "declared" | "document" | "officer" | "demonstration";
                            since: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/openings": {
        parameters: {
            query?: {
                kind?: ("job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner") | "";
                area?: string;
                family?: string;
                pay?: number;
                education?: string;
                text?: string;
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        pages: number;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                            kindTitle: {
                                zh: string;
                                en: string;
                            };
                            organisation: string;
                            title: string;
                            titleEn: string | null;
                            role: {
                                zh: string;
                                en: string;
                            } | null;
                            family: string | null;
                            work: string;
                            conditions: string;
                            skills: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                level: number;
                                must: boolean;
                            }[];
                            places: number;
                            left: number;
                            areaCode: string;
                            area: {
                                zh: string;
                                en: string;
                            };
                            address: string | null;
                            payFrom: number | null;
                            payTo: number | null;
                            education: {
                                zh: string;
                                en: string;
                            } | null;
                            educationCode: string | null;
                            years: number;
                            age: {
                                from: number | null;
                                to: number | null;
                                ground: string | null;
                            } | null;
                            opensOn: string;
                            closesOn: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/opening": {
        parameters: {
            query: {
                opportunityId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        gone: false;
                        opening: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                            kindTitle: {
                                zh: string;
                                en: string;
                            };
                            organisation: string;
                            title: string;
                            titleEn: string | null;
                            role: {
                                zh: string;
                                en: string;
                            } | null;
                            family: string | null;
                            work: string;
                            conditions: string;
                            skills: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                level: number;
                                must: boolean;
                            }[];
                            places: number;
                            left: number;
                            areaCode: string;
                            area: {
                                zh: string;
                                en: string;
                            };
                            address: string | null;
                            payFrom: number | null;
                            payTo: number | null;
                            education: {
                                zh: string;
                                en: string;
                            } | null;
                            educationCode: string | null;
                            years: number;
                            age: {
                                from: number | null;
                                to: number | null;
                                ground: string | null;
                            } | null;
                            opensOn: string;
                            closesOn: string;
                        };
                    } | {
                        /** @enum {boolean} */
                        gone: true;
                        /** @enum {string} */
                        why: "filled" | "closed" | "expired" | "barred";
                        family: string | null;
                        /** @enum {string} */
                        kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                    };
                };
            };
        };
    };
    "registry/all-openings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: string;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "job" | "internship" | "apprenticeship" | "order_class" | "flexible" | "expert_need" | "commissioner";
                            kindTitle: {
                                zh: string;
                                en: string;
                            };
                            title: string;
                            organisation: string;
                            work: string;
                            conditions: string;
                            /** @enum {string} */
                            status: "open" | "filled" | "closed" | "expired" | "barred";
                            opensOn: string;
                            closesOn: string;
                            reports: {
                                about: {
                                    zh: string;
                                    en: string;
                                };
                                text: string;
                                on: string;
                            }[];
                        }[];
                        clauses: {
                            /** @enum {string} */
                            id: "market-24" | "online-15" | "promotion-3" | "promotion-27" | "promotion-28" | "promotion-29" | "promotion-30" | "promotion-31" | "women-43" | "service-20";
                            title: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                zh: string;
                                en: string;
                            };
                            confidence: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/entry-form": {
        parameters: {
            query: {
                kind: "organisation" | "person" | "engagement";
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            note: {
                                zh: string;
                                en: string;
                            };
                            required: boolean;
                            /** @enum {string} */
                            type: "line" | "day" | "choice";
                            choices: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "registry/hire-reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            employer: string;
                            person: string;
                            reportedOn: string;
                            stated: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "organisation" | "person" | "engagement";
                            fileName: string;
                            /** @enum {string} */
                            status: "checking" | "checked" | "failed" | "cancelled" | "recording" | "recorded" | "undoing" | "undone";
                            total: number;
                            read: number;
                            good: number;
                            faulty: number;
                            duplicate: number;
                            recorded: number;
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/import": {
        parameters: {
            query: {
                batchId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "organisation" | "person" | "engagement";
                        fileName: string;
                        /** @enum {string} */
                        status: "checking" | "checked" | "failed" | "cancelled" | "recording" | "recorded" | "undoing" | "undone";
                        total: number;
                        read: number;
                        good: number;
                        faulty: number;
                        duplicate: number;
                        recorded: number;
                        why: {
                            zh: string;
                            en: string;
                        } | null;
                        at: string;
                    };
                };
            };
        };
    };
    "registry/import-rows": {
        parameters: {
            query: {
                batchId: string;
                status: "faulty" | "duplicate";
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        size: number;
                        columns: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            required: boolean;
                            secret: boolean;
                            choices: {
                                zh: string;
                                en: string;
                            }[] | null;
                        }[];
                        rows: {
                            line: number;
                            cells: {
                                [key: string]: string;
                            };
                            faults: {
                                column: string;
                                say: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "registry/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            firstId: string;
                            secondId: string;
                            first: string;
                            second: string;
                            why: {
                                zh: string;
                                en: string;
                            }[];
                            ownWord: boolean;
                        }[];
                        total: number;
                        findings: {
                            id: string;
                            kept: string;
                            other: string;
                            reason: string;
                            by: string;
                            on: string;
                            mine: boolean;
                            undone: {
                                by: string;
                                on: string;
                                reason: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    "registry/concept": {
        parameters: {
            query: {
                conceptId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {string} */
                        kind: "skill" | "role";
                        zh: string[];
                        en: string[];
                        skills: {
                            zh: string;
                            en: string;
                        }[];
                        relations: {
                            from: string;
                            to: string;
                            fromTitle: {
                                zh: string;
                                en: string;
                            };
                            toTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kind: "narrower" | "broader" | "sibling" | "tool" | "related";
                            kindTitle: {
                                zh: string;
                                en: string;
                            };
                            strength: number;
                            back: number | null;
                            source: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "registry/skills": {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        skills: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        levels: {
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
        };
    };
    "registry/duplicate": {
        parameters: {
            query: {
                firstId: string;
                secondId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        entries: {
                            id: string;
                            name: string;
                            since: string;
                            records: number;
                            ownWord: boolean;
                            against: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        facts: {
                            title: {
                                zh: string;
                                en: string;
                            };
                            values: ({
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                source: {
                                    zh: string;
                                    en: string;
                                } | null;
                            } | null)[];
                            agree: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "registry/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        packVersion: string;
                        words: {
                            word: string;
                            often: number;
                            where: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                often: number;
                            }[];
                            samples: string[];
                        }[];
                        concepts: {
                            id: string;
                            /** @enum {string} */
                            kind: "skill" | "role";
                            title: {
                                zh: string;
                                en: string;
                            };
                            words: string[];
                        }[];
                        families: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        changes: {
                            number: number;
                            says: {
                                zh: string;
                                en: string;
                            };
                            ground: string;
                            by: string;
                            on: string;
                            /** @enum {string} */
                            standing: "kept" | "left_out" | "withdrawn" | "withdrawal";
                        }[];
                    };
                };
            };
        };
    };
    "administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            name: string;
                            login: string;
                            /** @enum {string} */
                            state: "active" | "no_office" | "blocked";
                            passwordOnce: boolean;
                            desks: {
                                role: string;
                                unitId: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                unit: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            since: string | null;
                            until: string | null;
                            waiting: number;
                            changedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "administration/person": {
        parameters: {
            query: {
                accountId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        login: string;
                        passwordOnce: boolean;
                        openedAt: string | null;
                        openedBy: string;
                        blocked: {
                            at: string;
                            by: string;
                            reason: string;
                        } | null;
                        offices: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            from: string;
                            until: string | null;
                            held: boolean;
                            endedAt: string | null;
                            endedBy: string;
                            endReason: string | null;
                        }[];
                        grants: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            account: {
                                id: string;
                                name: string;
                            };
                            from: string;
                            until: string | null;
                            reason: string;
                            preparedBy: string;
                            at: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "rejected";
                            settledBy: string;
                            settledAt: string | null;
                            settleReason: string | null;
                        }[];
                        delegations: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            endedAt: string | null;
                        }[];
                        roles: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            inCity: boolean;
                        }[];
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "administration/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            account: {
                                id: string;
                                name: string;
                            };
                            from: string;
                            until: string | null;
                            reason: string;
                            preparedBy: string;
                            at: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "rejected";
                            settledBy: string;
                            settledAt: string | null;
                            settleReason: string | null;
                        }[];
                        waiting: number;
                    };
                };
            };
        };
    };
    "administration/units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            people: {
                                id: string;
                                name: string;
                                role: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            phone: string;
                            address: string;
                            hours: string;
                            setAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "administration/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            phone: string;
                            address: string;
                            hours: string;
                        }[];
                    };
                };
            };
        };
    };
    "administration/own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        desks: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            colleagues: {
                                id: string;
                                name: string;
                            }[];
                        }[];
                        absences: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            /** @enum {string} */
                            state: "ahead" | "running" | "over";
                            mine: boolean;
                        }[];
                        relatives: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            relationship: {
                                zh: string;
                                en: string;
                            };
                            number: string;
                            employer: string;
                            at: string;
                        }[];
                        relationships: {
                            /** @enum {string} */
                            id: "spouse" | "direct" | "collateral" | "in_law" | "other";
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "administration/absences": {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            role: string;
                            unitId: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** Format: uuid */
                            id: string;
                            away: string;
                            delegate: string;
                            from: string;
                            until: string;
                            reason: string;
                            /** @enum {string} */
                            state: "ahead" | "running" | "over";
                            mine: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "administration/audit": {
        parameters: {
            query?: {
                who?: string;
                action?: string;
                kind?: string;
                subject?: string;
                from?: string;
                to?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            who: string;
                            onBehalfOf: string | null;
                            action: {
                                zh: string;
                                en: string;
                            };
                            subject: {
                                zh: string;
                                en: string;
                            };
                            subjectId: string;
                            subjectName: {
                                zh: string;
                                en: string;
                            } | null;
                            detail: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            request: string;
                        }[];
                        total: number;
                        more: boolean;
                        people: {
                            id: string;
                            name: string;
                        }[];
                        actions: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        kinds: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            cite: string;
                            beneficiary: string;
                            /** @enum {string} */
                            mode: "apply" | "proactive" | "nominated";
                            sum: {
                                zh: string;
                                en: string;
                            };
                            openFigures: number;
                        }[];
                    };
                };
            };
        };
    };
    "policy/rule": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: {
                            zh: string;
                            en: string;
                        };
                        summary: {
                            zh: string;
                            en: string;
                        } | null;
                        grounds: {
                            cite: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                zh: string;
                                en: string;
                            };
                            confidence: string;
                        }[];
                        conditions: {
                            sentence: {
                                zh: string;
                                en: string;
                            };
                            ground: {
                                cite: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                says: {
                                    zh: string;
                                    en: string;
                                };
                                confidence: string;
                            };
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                            parts: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                ground: {
                                    cite: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    says: {
                                        zh: string;
                                        en: string;
                                    };
                                    confidence: string;
                                };
                                assumed: {
                                    zh: string;
                                    en: string;
                                } | null;
                                parts: {
                                    sentence: {
                                        zh: string;
                                        en: string;
                                    };
                                    ground: {
                                        cite: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        says: {
                                            zh: string;
                                            en: string;
                                        };
                                        confidence: string;
                                    };
                                    assumed: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                }[];
                            }[];
                        }[];
                        amount: {
                            zh: string;
                            en: string;
                        }[];
                        overlap: {
                            sentence: {
                                zh: string;
                                en: string;
                            };
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                            cite: string;
                        }[];
                        duties: {
                            zh: string;
                            en: string;
                        }[];
                        evidence: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            optional: boolean;
                        }[];
                        figures: {
                            address: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            rule: string | null;
                            /** @enum {string} */
                            state: "unset" | "unconfirmed" | "set" | "confirmed";
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            whoSets: {
                                zh: string;
                                en: string;
                            } | null;
                            unit: ("fen" | "count" | "percent_hundredths") | null;
                            history: {
                                value: number | null;
                                from: string;
                                sourceDocument: string;
                                sourceDay: string;
                                /** @enum {string} */
                                standing: "official" | "demonstration";
                                recordedOn: string;
                                setBy: string;
                            }[];
                            maySet: boolean;
                        }[];
                        examples: {
                            title: string;
                            answer: string;
                            sum: string | null;
                            missing: string[];
                        }[];
                        packHash: string;
                    };
                };
            };
        };
    };
    "policy/figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            address: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            rule: string | null;
                            /** @enum {string} */
                            state: "unset" | "unconfirmed" | "set" | "confirmed";
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            whoSets: {
                                zh: string;
                                en: string;
                            } | null;
                            unit: ("fen" | "count" | "percent_hundredths") | null;
                            history: {
                                value: number | null;
                                from: string;
                                sourceDocument: string;
                                sourceDay: string;
                                /** @enum {string} */
                                standing: "official" | "demonstration";
                                recordedOn: string;
                                setBy: string;
                            }[];
                            maySet: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "policy/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "prepared" | "published" | "dropped";
                            madeBy: string;
                            mine: boolean;
                            trialFrom: string;
                            effectiveFrom: string | null;
                            changes: number;
                            changedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "policy/draft": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {string} */
                        state: "draft" | "prepared" | "published" | "dropped";
                        mine: boolean;
                        maySign: boolean;
                        stale: boolean;
                        trialFrom: string;
                        today: string;
                        figures: {
                            address: string;
                            value: number;
                        }[];
                        files: {
                            path: string;
                            text: string;
                        }[];
                        problems: {
                            path: string;
                            line: number;
                            col: number;
                            message: string;
                        }[];
                        document: string | null;
                        documentDay: string | null;
                        clause: string | null;
                        effectiveFrom: string | null;
                        reason: string | null;
                    };
                };
            };
        };
    };
    "policy/levers": {
        parameters: {
            query: {
                benefit: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: {
                            zh: string;
                            en: string;
                        };
                        figures: {
                            address: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            unit: "fen" | "count" | "percent_hundredths";
                            value: number | null;
                        }[];
                        path: string;
                        text: string;
                        places: {
                            offset: number;
                            length: number;
                            value: string;
                            /** @enum {string} */
                            kind: "number" | "overlap";
                            /** @enum {string} */
                            part: "when" | "amount" | "overlap" | "limits" | "apply_within";
                            sentence: {
                                zh: string;
                                en: string;
                            } | null;
                            line: string;
                        }[];
                        dimensions: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            codes: {
                                code: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "policy/what-if": {
        parameters: {
            query: {
                area?: string;
                company?: string;
                sector?: string;
                size?: string;
                education?: string;
                draft: string;
                against?: string;
                benefit: string;
                anew?: "yes";
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ready: false;
                        read: number;
                        of: number;
                    } | {
                        /** @enum {boolean} */
                        ready: true;
                        reading: boolean;
                        view: {
                            baseline: {
                                title: string;
                                packHash: string;
                                day: string;
                            };
                            draft: {
                                title: string;
                                from: string;
                            };
                            people: number;
                            takenAt: string;
                            rules: {
                                rule: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                before: {
                                    due: number;
                                    unset: number;
                                    unknown: number;
                                    fen: number;
                                };
                                after: {
                                    due: number;
                                    unset: number;
                                    unknown: number;
                                    fen: number;
                                };
                                gain: number;
                                lose: number;
                                gained: number;
                                lost: number;
                                newly: number;
                                nolonger: number;
                            }[];
                            groups: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                groups: {
                                    key: string | null;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    gain: number;
                                    lose: number;
                                    gained: number;
                                    lost: number;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
    };
    "policy/what-if-people": {
        parameters: {
            query: {
                area?: string;
                company?: string;
                sector?: string;
                size?: string;
                education?: string;
                draft: string;
                against?: string;
                benefit: string;
                by: string;
                key?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        of: number;
                        rows: {
                            name: string;
                            fen: number;
                            newly: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "policy/forecast": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        rows: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            due: number;
                            unset: number;
                            cases: number;
                            fen: number;
                            overlap: number;
                        }[];
                        basis: {
                            title: {
                                zh: string;
                                en: string;
                            };
                            packHash: string;
                            day: string;
                            records: number;
                        };
                        takenAt: string | null;
                    };
                };
            };
        };
    };
    "policy/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        benefits: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            ranked: boolean;
                            document: string | null;
                            demonstration: boolean;
                            may: boolean;
                            choices: {
                                by: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                first: ("highest" | "lowest" | "earliest" | "latest" | "yes" | "no")[];
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/queue": {
        parameters: {
            query?: {
                view?: "mine" | "open" | "all";
                situation?: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                colour?: "late" | "warn" | "fine";
                benefit?: string;
                unit?: string;
                area?: string;
                assignee?: string;
                desk?: string;
                filedFrom?: string;
                filedTo?: string;
                decidedFrom?: string;
                decidedTo?: string;
                party?: string;
                search?: string;
                sort?: "due" | "newest" | "oldest";
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            version: number;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            beneficiary: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            area: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            stage: {
                                zh: string;
                                en: string;
                            };
                            assignee: string | null;
                            filedOn: string | null;
                            heldSince: string | null;
                            stageDueOn: string | null;
                            promisedOn: string | null;
                            overdue: boolean;
                            /** @enum {string} */
                            colour: "late" | "warn" | "fine";
                            bulk: boolean;
                            sum: number | null;
                        }[];
                        total: number;
                        more: boolean;
                        late: number;
                        today: string;
                    };
                };
            };
        };
    };
    "casework/queue-choices": {
        parameters: {
            query?: {
                party?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        situations: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        benefits: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        desks: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        areas: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        assignees: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        parties: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/find": {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                applicant: string;
                                beneficiary: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                situation: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            more: boolean;
                        };
                        people: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                        organisations: {
                            rows: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                cases: number;
                                manyCases: boolean;
                                /** Format: uuid */
                                caseId: string;
                            }[];
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    "casework/workload": {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        };
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        total: {
                            waiting: number;
                            warn: number;
                            late: number;
                        };
                        desks: {
                            id: string;
                            name: string;
                            waiting: number;
                            warn: number;
                            late: number;
                        }[];
                        people: {
                            id: string;
                            name: string;
                            waiting: number;
                            warn: number;
                            late: number;
                        }[];
                        weeks: {
                            from: string;
                            to: string;
                            arrived: number;
                            decided: number;
                            medianDays: number | null;
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "casework/comments": {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            by: string;
                            text: string;
                            on: string;
                            mentions: string[];
                            unread: boolean;
                        }[];
                        audience: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            by: string;
                            text: string;
                            on: string;
                            read: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/procedure": {
        parameters: {
            query: {
                benefit: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: {
                            zh: string;
                            en: string;
                        } | null;
                        stages: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            place: "passed" | "now" | "ahead" | "aside";
                            by: string[];
                            within: number | null;
                            next: string[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/case": {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                        benefit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            ground: {
                                zh: string;
                                en: string;
                            };
                        };
                        applicant: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        beneficiary: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                        };
                        secrets: {
                            key: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            mask: string;
                        }[];
                        unitId: string;
                        unit: {
                            zh: string;
                            en: string;
                        };
                        area: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @enum {string} */
                        situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                        situationLabel: {
                            zh: string;
                            en: string;
                        };
                        stages: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            place: "passed" | "now" | "ahead" | "aside";
                            by: string[];
                            within: number | null;
                            next: string[];
                        }[];
                        procedure: {
                            zh: string;
                            en: string;
                        };
                        clock: {
                            running: boolean;
                            since: string | null;
                            stageDueOn: string | "open" | null;
                            stageWarnOn: string | "open" | null;
                            promisedOn: string | "open" | null;
                            legalDueOn: string | "open" | null;
                        };
                        noticeUntil: string | null;
                        sum: number | null;
                        allowed: {
                            fen: number;
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            assumed: {
                                zh: string;
                                en: string;
                            } | null;
                        } | null;
                        judgement: {
                            benefit: string;
                            /** @enum {string} */
                            answer: "due" | "not_due" | "unknown";
                            sum: {
                                /** @enum {string} */
                                kind: "money" | "unset" | "in_kind";
                                fen: number | null;
                                says: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            payable: boolean;
                            unconfirmed: {
                                address: string;
                                why: string;
                            }[];
                            validOn: string | null;
                            conditions: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                truth: "yes" | "no" | "unknown";
                                ground: {
                                    cite: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    says: {
                                        zh: string;
                                        en: string;
                                    };
                                    confidence: string;
                                };
                                assumed: {
                                    zh: string;
                                    en: string;
                                } | null;
                                facts: {
                                    path: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    reads: {
                                        zh: string;
                                        en: string;
                                    };
                                    known: boolean;
                                    source: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    verified: boolean;
                                }[];
                                parts: {
                                    sentence: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    truth: "yes" | "no" | "unknown";
                                    ground: {
                                        cite: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        says: {
                                            zh: string;
                                            en: string;
                                        };
                                        confidence: string;
                                    };
                                    assumed: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    facts: {
                                        path: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        reads: {
                                            zh: string;
                                            en: string;
                                        };
                                        known: boolean;
                                        source: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        verified: boolean;
                                    }[];
                                    parts: {
                                        sentence: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        truth: "yes" | "no" | "unknown";
                                        ground: {
                                            cite: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            says: {
                                                zh: string;
                                                en: string;
                                            };
                                            confidence: string;
                                        };
                                        assumed: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        facts: {
                                            path: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            reads: {
                                                zh: string;
                                                en: string;
                                            };
                                            known: boolean;
                                            source: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            verified: boolean;
                                        }[];
                                        parts: {
                                            sentence: {
                                                zh: string;
                                                en: string;
                                            };
                                            /** @enum {string} */
                                            truth: "yes" | "no" | "unknown";
                                            ground: {
                                                cite: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                says: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                confidence: string;
                                            };
                                            assumed: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            facts: {
                                                path: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                reads: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                known: boolean;
                                                source: {
                                                    zh: string;
                                                    en: string;
                                                } | null;
                                                verified: boolean;
                                            }[];
                                        }[];
                                    }[];
                                }[];
                            }[];
                            amount: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                fen: number | null;
                            }[];
                            figures: {
                                address: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: number;
                                unit: string;
                                setBy: string;
                                source: string;
                                from: string | null;
                            }[];
                            missing: {
                                kind: string;
                                path: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            packHash: string;
                        };
                        possible: ("draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "queue" | "move_up" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close")[];
                        offers: {
                            /** @enum {string} */
                            kind: "draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "queue" | "move_up" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close";
                            verb: {
                                zh: string;
                                en: string;
                            };
                            effect: {
                                zh: string;
                                en: string;
                            };
                            done: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            tone: "primary" | "plain" | "grave";
                            fields: ({
                                id: string;
                                /** @enum {string} */
                                type: "text" | "line" | "day" | "number" | "money" | "choice";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                required: boolean;
                                options?: {
                                    id: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                value?: string;
                            } | {
                                id: string;
                                /** @enum {string} */
                                type: "rows";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                required: boolean;
                                columns: {
                                    id: string;
                                    /** @enum {string} */
                                    type: "text" | "line" | "day" | "number" | "money" | "choice";
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    required: boolean;
                                    options?: {
                                        id: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    value?: string;
                                }[];
                            })[];
                        }[];
                        duties: {
                            milestones: {
                                id: string;
                                title: string;
                                due: string | null;
                                sum: number;
                                /** @enum {string} */
                                status: "open" | "reported" | "met" | "settled" | "missed" | "lapsed";
                            }[];
                            paid: number;
                            owed: number;
                            instalments: {
                                due: string;
                                sum: number;
                            }[];
                            gaps: string[];
                            answerUntil: string | null;
                        };
                        decidedSum: number | null;
                        changes: {
                            facts: {
                                path: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                before: string;
                                after: string;
                            }[];
                            filesAdded: number;
                            filesTaken: number;
                        } | null;
                        assignee: string | null;
                        inside: boolean;
                        trail: {
                            sequence: number;
                            /** @enum {string} */
                            kind: "draft" | "offer" | "consent" | "decline" | "submit" | "resubmit" | "supply" | "sign" | "decline_terms" | "confirm" | "report" | "correct_account" | "appeal" | "withdraw" | "accept" | "request_correction" | "verify" | "complete" | "advise" | "publish" | "propose" | "certify" | "approve" | "refuse" | "terminate" | "return_to" | "queue" | "move_up" | "take" | "hand_over" | "ask" | "reply" | "escalate" | "object" | "find" | "end_notice" | "end_confirmation" | "assess" | "extend" | "lapse" | "pay" | "return_payment" | "claim_back" | "plan_repayment" | "repay" | "find_appeal" | "order" | "close";
                            label: {
                                zh: string;
                                en: string;
                            };
                            by: string;
                            onBehalfOf: string | null;
                            on: string;
                            at: string;
                            outcome: {
                                zh: string;
                                en: string;
                            } | null;
                            text: string | null;
                            clause: string | null;
                            sum: number | null;
                            to: string | null;
                            document: string | null;
                            until: string | null;
                            score: number | null;
                            record: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        recusals: {
                            own: ("recused" | "relative" | "side") | null;
                            rows: {
                                name: string;
                                reason: string;
                                by: string;
                                on: string;
                            }[];
                        };
                        evidence: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            optional: boolean;
                            proves: string[];
                            instead: ("follow" | "commit") | null;
                            files: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                            }[];
                        }[];
                        documents: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            number: string;
                            on: string;
                            word: boolean;
                        }[];
                        objections: {
                            /** Format: uuid */
                            id: string;
                            reason: string;
                            raisedOn: string;
                            finding: ("upheld" | "rejected") | null;
                            findingReason: string | null;
                            foundOn: string | null;
                        }[];
                        rating: {
                            level: number;
                            title: {
                                zh: string;
                                en: string;
                            };
                            text: string;
                            answer: string | null;
                            callBackBy: string | null;
                        } | null;
                        remedy: {
                            zh: string;
                            en: string;
                        } | null;
                        remedyDays: number | null;
                        queuePlace: number | null;
                        budget: {
                            year: number;
                            /** @enum {string} */
                            of: "benefit" | "unit";
                            set: number | null;
                            spent: number;
                            committed: number;
                        } | null;
                        ranking: {
                            place: number;
                            of: number;
                            within: boolean;
                            queuedOn: string | null;
                            movedUp: boolean;
                            nextYear: boolean;
                            placedOn: string;
                            values: {
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                reads: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            order: {
                                by: {
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    first: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                /** @enum {string} */
                                beyond: "wait" | "next_year" | "decide";
                                source: {
                                    zh: string;
                                    en: string;
                                };
                                demonstration: boolean;
                            };
                            year: number;
                            left: number | null;
                            line: number;
                        } | null;
                        bundleId: string | null;
                    };
                };
            };
        };
    };
    "casework/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            situationLabel: {
                                zh: string;
                                en: string;
                            };
                            promisedOn: string | null;
                            sum: number | null;
                        }[];
                        bundles: {
                            /** Format: uuid */
                            bundleId: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            applicant: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            people: number;
                            standing: {
                                /** @enum {string} */
                                situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                people: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/notices": {
        parameters: {
            query?: {
                id?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            ground: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                zh: string;
                                en: string;
                            };
                            until: string;
                            version: number;
                            unnamed: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: {
                            /** Format: uuid */
                            id: string;
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            opensOn: string;
                            closesOn: string;
                            document: string;
                        }[];
                        wanted: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            status: "prepared" | "approved" | "cancelled";
                            total: number;
                            preparedOn: string;
                            preparedByMe: boolean;
                            mayApprove: boolean;
                            approvedOn: string | null;
                            cancelReason: string | null;
                            lines: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                benefit: {
                                    zh: string;
                                    en: string;
                                };
                                beneficiary: string;
                                approvedSum: number;
                                paidSum: number | null;
                                returnedOn: string | null;
                                returnReason: string | null;
                                note: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                        }[];
                        payable: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            benefit: {
                                zh: string;
                                en: string;
                            };
                            beneficiary: string;
                            sum: number;
                        }[];
                    };
                };
            };
        };
    };
    "casework/reconciliation": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        rows: {
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            budget: number | null;
                            spent: number;
                            committed: number;
                            owed: number;
                        }[];
                        balance: number;
                        lines: number;
                        closed: {
                            on: string;
                            by: string;
                        } | null;
                        mayClose: boolean;
                        units: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "casework/ranking": {
        parameters: {
            query?: {
                benefit?: string;
                unit?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        day: string;
                        lists: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        list: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            order: {
                                by: {
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    first: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                /** @enum {string} */
                                beyond: "wait" | "next_year" | "decide";
                                source: {
                                    zh: string;
                                    en: string;
                                };
                                demonstration: boolean;
                            };
                            left: number | null;
                            set: number | null;
                            spent: number;
                            committed: number;
                            rows: {
                                place: number;
                                of: number;
                                within: boolean;
                                queuedOn: string | null;
                                movedUp: boolean;
                                nextYear: boolean;
                                placedOn: string;
                                values: {
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    reads: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                beneficiary: string;
                                need: number | null;
                                upTo: number;
                                filedOn: string;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    "casework/ratings": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        years: number[];
                        year: number | null;
                        units: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            levels: number[] | null;
                            bad: number | null;
                            calledBackInTime: number | null;
                        }[];
                        benefits: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            levels: number[] | null;
                            bad: number | null;
                            calledBackInTime: number | null;
                        }[];
                    };
                };
            };
        };
    };
    "casework/bad-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            applicant: string;
                            level: number;
                            text: string;
                            callBackBy: string | null;
                            overdue: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/bundle": {
        parameters: {
            query: {
                bundleId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        benefit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** Format: uuid */
                        applicantId: string;
                        papers: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        rows: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            name: string;
                            /** @enum {string} */
                            situation: "draft" | "offered" | "acceptance" | "correction" | "verification" | "work" | "consultation" | "to_publish" | "notice" | "objection" | "decision" | "queued" | "agreement" | "signing" | "certificate" | "confirmation" | "payment" | "returned" | "milestones" | "missed" | "repayment" | "review" | "paid" | "granted" | "refused" | "declined" | "withdrawn" | "terminated" | "revoked" | "repaid" | "closed";
                            situationLabel: {
                                zh: string;
                                en: string;
                            };
                            gaps: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                may: ("follow" | "commit") | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            cases: number;
                            takesEffectAt: string;
                            /** @enum {string} */
                            status: "waiting" | "undone" | "done";
                            held: {
                                caseId: string;
                                number: string;
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "casework/my-offers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            benefit: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            period: string;
                            /** @enum {string} */
                            kind: "offer" | "reminder";
                            /** @enum {string} */
                            state: "open" | "consented" | "declined" | "disputed" | "lapsed";
                            stateLabel: {
                                zh: string;
                                en: string;
                            };
                            sum: number | null;
                            waits: ("apply" | "figure" | "confirmation")[];
                            unit: {
                                zh: string;
                                en: string;
                            };
                            caseId: string | null;
                            madeOn: string;
                            beneficiary: string;
                            about: string | null;
                        }[];
                        finding: {
                            /** Format: uuid */
                            subjectId: string;
                            name: string;
                            off: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "casework/offer": {
        parameters: {
            query: {
                offerId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        benefit: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        };
                        period: string;
                        /** @enum {string} */
                        kind: "offer" | "reminder";
                        /** @enum {string} */
                        state: "open" | "consented" | "declined" | "disputed" | "lapsed";
                        stateLabel: {
                            zh: string;
                            en: string;
                        };
                        sum: number | null;
                        waits: ("apply" | "figure" | "confirmation")[];
                        unit: {
                            zh: string;
                            en: string;
                        };
                        caseId: string | null;
                        madeOn: string;
                        beneficiary: string;
                        about: string | null;
                        /** Format: uuid */
                        subjectId: string;
                        view: {
                            benefit: string;
                            /** @enum {string} */
                            answer: "due" | "not_due" | "unknown";
                            sum: {
                                /** @enum {string} */
                                kind: "money" | "unset" | "in_kind";
                                fen: number | null;
                                says: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            payable: boolean;
                            unconfirmed: {
                                address: string;
                                why: string;
                            }[];
                            validOn: string | null;
                            conditions: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                truth: "yes" | "no" | "unknown";
                                ground: {
                                    cite: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    says: {
                                        zh: string;
                                        en: string;
                                    };
                                    confidence: string;
                                };
                                assumed: {
                                    zh: string;
                                    en: string;
                                } | null;
                                facts: {
                                    path: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                    reads: {
                                        zh: string;
                                        en: string;
                                    };
                                    known: boolean;
                                    source: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    verified: boolean;
                                }[];
                                parts: {
                                    sentence: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    truth: "yes" | "no" | "unknown";
                                    ground: {
                                        cite: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        says: {
                                            zh: string;
                                            en: string;
                                        };
                                        confidence: string;
                                    };
                                    assumed: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    facts: {
                                        path: string;
                                        title: {
                                            zh: string;
                                            en: string;
                                        };
                                        reads: {
                                            zh: string;
                                            en: string;
                                        };
                                        known: boolean;
                                        source: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        verified: boolean;
                                    }[];
                                    parts: {
                                        sentence: {
                                            zh: string;
                                            en: string;
                                        };
                                        /** @enum {string} */
                                        truth: "yes" | "no" | "unknown";
                                        ground: {
                                            cite: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            says: {
                                                zh: string;
                                                en: string;
                                            };
                                            confidence: string;
                                        };
                                        assumed: {
                                            zh: string;
                                            en: string;
                                        } | null;
                                        facts: {
                                            path: string;
                                            title: {
                                                zh: string;
                                                en: string;
                                            };
                                            reads: {
                                                zh: string;
                                                en: string;
                                            };
                                            known: boolean;
                                            source: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            verified: boolean;
                                        }[];
                                        parts: {
                                            sentence: {
                                                zh: string;
                                                en: string;
                                            };
                                            /** @enum {string} */
                                            truth: "yes" | "no" | "unknown";
                                            ground: {
                                                cite: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                says: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                confidence: string;
                                            };
                                            assumed: {
                                                zh: string;
                                                en: string;
                                            } | null;
                                            facts: {
                                                path: string;
                                                title: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                reads: {
                                                    zh: string;
                                                    en: string;
                                                };
                                                known: boolean;
                                                source: {
                                                    zh: string;
                                                    en: string;
                                                } | null;
                                                verified: boolean;
                                            }[];
                                        }[];
                                    }[];
                                }[];
                            }[];
                            amount: {
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                                fen: number | null;
                            }[];
                            figures: {
                                address: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                value: number;
                                unit: string;
                                setBy: string;
                                source: string;
                                from: string | null;
                            }[];
                            missing: {
                                kind: string;
                                path: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            packHash: string;
                        };
                        procedure: {
                            zh: string;
                            en: string;
                        };
                        papers: {
                            zh: string;
                            en: string;
                        }[];
                        secrets: {
                            key: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            help: {
                                zh: string;
                                en: string;
                            } | null;
                            mask: string | null;
                        }[];
                        notWith: {
                            zh: string;
                            en: string;
                        }[];
                        months: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "open" | "consented" | "declined" | "disputed" | "lapsed";
                            /** @enum {string} */
                            kind: "offer" | "reminder";
                            sum: number | null;
                        }[];
                        goesOn: boolean;
                        events: {
                            kind: string;
                            on: string;
                            sum: number | null;
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            text: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "casework/offer-counts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kind: "offer" | "reminder";
                            /** @enum {string} */
                            state: "open" | "consented" | "declined" | "disputed" | "lapsed";
                            count: number;
                            sum: number;
                            waiting: number;
                        }[];
                        modes: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            proactive: boolean;
                            source: string | null;
                            demonstration: boolean;
                        }[];
                        passes: {
                            cause: string;
                            /** @enum {string} */
                            state: "running" | "done";
                            judged: number;
                            made: number;
                            lapsed: number;
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    "casework/offers": {
        parameters: {
            query?: {
                benefit?: string;
                state?: "open" | "consented" | "declined" | "disputed" | "lapsed";
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            benefit: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            period: string;
                            /** @enum {string} */
                            kind: "offer" | "reminder";
                            /** @enum {string} */
                            state: "open" | "consented" | "declined" | "disputed" | "lapsed";
                            stateLabel: {
                                zh: string;
                                en: string;
                            };
                            sum: number | null;
                            waits: ("apply" | "figure" | "confirmation")[];
                            unit: {
                                zh: string;
                                en: string;
                            };
                            caseId: string | null;
                            madeOn: string;
                            beneficiary: string;
                            dispute: {
                                /** @enum {string} */
                                about: "not_me" | "wrong_fact";
                                text: string;
                                on: string;
                            } | null;
                            owners: {
                                zh: string;
                                en: string;
                            }[];
                            mine: boolean;
                        }[];
                        total: number;
                    };
                };
            };
        };
    };
    "matching/profiles-for": {
        parameters: {
            query: {
                opportunityId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        listId: string;
                        asOf: string;
                        /** @enum {string} */
                        answeredBy: "index" | "database";
                        passing: number;
                        loosened: {
                            text: {
                                zh: string;
                                en: string;
                            };
                            more: number;
                        }[];
                        opening: {
                            id: string;
                            title: string;
                            kind: {
                                zh: string;
                                en: string;
                            };
                            places: number;
                            taken: number;
                            open: boolean;
                        };
                        rows: {
                            position: number;
                            score: number;
                            fit: number;
                            wish: number;
                            explored: boolean;
                            reasons: {
                                zh: string;
                                en: string;
                            }[];
                            wishes: {
                                zh: string;
                                en: string;
                            }[];
                            gaps: {
                                zh: string;
                                en: string;
                            }[];
                            years: number;
                            education: {
                                zh: string;
                                en: string;
                            } | null;
                            skills: {
                                zh: string;
                                en: string;
                            }[];
                            availableFrom: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "matching/openings-for": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        list: {
                            listId: string;
                            asOf: string;
                            /** @enum {string} */
                            answeredBy: "index" | "database";
                            passing: number;
                            loosened: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                more: number;
                            }[];
                            rows: {
                                position: number;
                                score: number;
                                fit: number;
                                wish: number;
                                explored: boolean;
                                reasons: {
                                    zh: string;
                                    en: string;
                                }[];
                                wishes: {
                                    zh: string;
                                    en: string;
                                }[];
                                gaps: {
                                    zh: string;
                                    en: string;
                                }[];
                                opportunityId: string;
                                title: string;
                                titleEn: string | null;
                                kind: {
                                    zh: string;
                                    en: string;
                                };
                                organisation: string;
                                area: {
                                    zh: string;
                                    en: string;
                                };
                                payFrom: number | null;
                                payTo: number | null;
                                closesOn: string;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    "matching/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @enum {string} */
                            side: "person" | "company" | "desk";
                            opportunityId: string;
                            title: string;
                            kind: {
                                zh: string;
                                en: string;
                            };
                            organisation: string;
                            person: string;
                            named: boolean;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            since: string;
                            version: number;
                        }[];
                        openings: {
                            id: string;
                            title: string;
                            places: number;
                            taken: number;
                        }[];
                        person: boolean;
                    };
                };
            };
        };
    };
    "matching/pairing": {
        parameters: {
            query: {
                pairingId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        summary: {
                            id: string;
                            /** @enum {string} */
                            side: "person" | "company" | "desk";
                            opportunityId: string;
                            title: string;
                            kind: {
                                zh: string;
                                en: string;
                            };
                            organisation: string;
                            person: string;
                            named: boolean;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            since: string;
                            version: number;
                        };
                        training: boolean;
                        today: string;
                        steps: {
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            side: string;
                            text: string;
                            detail: {
                                [key: string]: string | number;
                            };
                            onDay: string;
                        }[];
                        open: {
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        terms: {
                            [key: string]: string | number;
                        };
                        contract: {
                            [key: string]: string | number;
                        };
                        months: {
                            month: string;
                            person: number | null;
                            company: number | null;
                        }[];
                        money: {
                            benefit: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            to: "person" | "company";
                            /** @enum {string} */
                            answer: "due" | "not_due" | "unknown";
                            months: {
                                month: string;
                                fen: number | null;
                                says: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            reasons: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                holds: "yes" | "no" | "unknown";
                                cite: string;
                            }[];
                            steps: {
                                zh: string;
                                en: string;
                            }[];
                            missing: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        stays: {
                            place: string;
                            bed: number;
                            fromDay: string;
                            untilDay: string;
                        }[];
                        bases: {
                            id: string;
                            name: string;
                        }[];
                        hostels: {
                            id: string;
                            name: string;
                        }[];
                        verified: boolean | null;
                    };
                };
            };
        };
    };
    "matching/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: string;
                            kind: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            status: "open" | "confirmed";
                            people: number;
                            places: number;
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching/assignment": {
        parameters: {
            query: {
                runId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        /** @enum {string} */
                        status: "open" | "confirmed";
                        mode: string | null;
                        version: number;
                        people: number;
                        openings: number;
                        places: number;
                        fixed: {
                            personId: string;
                            opportunityId: string;
                        }[];
                        excluded: {
                            personId: string;
                            opportunityId: string;
                        }[];
                        ways: {
                            /** @enum {string} */
                            mode: "best_total" | "stable" | "greedy";
                            mean: number;
                            placed: number;
                            unmet: number;
                            blockingPairs: number;
                            lost: number;
                        }[];
                        choices: {
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching/assignment-pairs": {
        parameters: {
            query: {
                runId: string;
                of: "best_total" | "stable" | "greedy" | "excluded";
                page?: number;
                opportunityId?: string;
                person?: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        size: number;
                        rows: {
                            personId: string;
                            opportunityId: string;
                            person: string;
                            opening: string;
                            score: number | null;
                            fixed: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "matching/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            name: string;
                            beds: number | null;
                        }[];
                    };
                };
            };
        };
    };
    "matching/own-services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: string;
                        holders: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "person" | "team" | "organisation";
                            years: {
                                id: string;
                                level: {
                                    zh: string;
                                    en: string;
                                } | null;
                                from: string | null;
                                until: string | null;
                                services: number;
                                minutes: number;
                                agreement: boolean | null;
                                gradeCode: string | null;
                                grade: {
                                    zh: string;
                                    en: string;
                                } | null;
                                score: number | null;
                                ground: string | null;
                            }[];
                        }[];
                        postings: {
                            pairingId: string;
                            holder: string;
                            organisation: string;
                            title: string;
                            running: boolean;
                        }[];
                        entries: {
                            id: string;
                            pairingId: string;
                            holderId: string;
                            holder: string;
                            organisationId: string;
                            organisation: string;
                            onDay: string;
                            place: string;
                            minutes: number;
                            done: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "disputed" | "replaced";
                            answer: string;
                            answeredOn: string | null;
                        }[];
                        openings: {
                            id: string;
                            title: string;
                            organisation: string;
                            closesOn: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching/company-services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        companies: number;
                        entries: {
                            id: string;
                            pairingId: string;
                            holderId: string;
                            holder: string;
                            organisationId: string;
                            organisation: string;
                            onDay: string;
                            place: string;
                            minutes: number;
                            done: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "disputed" | "replaced";
                            answer: string;
                            answeredOn: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "matching/commissioners": {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            level: {
                                zh: string;
                                en: string;
                            } | null;
                            from: string | null;
                            until: string | null;
                            services: number;
                            minutes: number;
                            agreement: boolean | null;
                            gradeCode: string | null;
                            grade: {
                                zh: string;
                                en: string;
                            } | null;
                            score: number | null;
                            ground: string | null;
                            holder: string;
                            /** @enum {string} */
                            kind: "person" | "team" | "organisation";
                            host: string | null;
                            waiting: number;
                            disputed: number;
                            lastOn: string | null;
                        }[];
                        page: number;
                        total: number;
                        ungraded: number;
                        companies: number;
                        served: number;
                    };
                };
            };
        };
    };
    "matching/commissioner": {
        parameters: {
            query: {
                yearId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: string;
                        /** @enum {string} */
                        kind: "person" | "team" | "organisation";
                        year: {
                            id: string;
                            level: {
                                zh: string;
                                en: string;
                            } | null;
                            from: string | null;
                            until: string | null;
                            services: number;
                            minutes: number;
                            agreement: boolean | null;
                            gradeCode: string | null;
                            grade: {
                                zh: string;
                                en: string;
                            } | null;
                            score: number | null;
                            ground: string | null;
                        };
                        entries: {
                            id: string;
                            pairingId: string;
                            holderId: string;
                            holder: string;
                            organisationId: string;
                            organisation: string;
                            onDay: string;
                            place: string;
                            minutes: number;
                            done: string;
                            /** @enum {string} */
                            status: "waiting" | "confirmed" | "disputed" | "replaced";
                            answer: string;
                            answeredOn: string | null;
                        }[];
                        table: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            cite: {
                                zh: string;
                                en: string;
                            }[];
                            headings: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                unset: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            points: number | null;
                        } | null;
                        grades: {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "matching/weights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        criteria: {
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            side: "fit" | "wish";
                            current: number;
                            hand: number;
                        }[];
                        version: number;
                        lists: number;
                        versions: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "candidate" | "released" | "rejected" | "withdrawn";
                            weights: number[];
                            against: number;
                            better: boolean;
                            fitted: number;
                            heldOut: number;
                            from: string;
                            until: string;
                            heldOutFrom: string;
                            current: number | null;
                            proposed: number | null;
                            compared: {
                                current: number;
                                proposed: number;
                                currentSum: number;
                                proposedSum: number;
                                difference: number;
                                low: number;
                                high: number;
                                lists: number;
                                witnesses: number;
                            } | null;
                            by: string;
                            on: string;
                            mine: boolean;
                            settled: {
                                by: string;
                                on: string;
                                reason: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    "matching/placements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            pairingId: string;
                            person: string;
                            title: string;
                            organisation: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            since: string;
                            bed: string | null;
                            training: boolean;
                            verified: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "outreach/coverage": {
        parameters: {
            query?: {
                area?: string;
                page?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            area: {
                                zh: string;
                                en: string;
                            } | null;
                            sector: {
                                zh: string;
                                en: string;
                            } | null;
                            key: boolean | null;
                            lastVisit: string | null;
                            planned: {
                                visitor: string;
                                dueOn: string;
                            } | null;
                        }[];
                        page: number;
                        pages: number;
                        all: {
                            companies: number;
                            visited: number;
                        };
                        key: {
                            companies: number;
                            visited: number;
                        };
                        since: string;
                        areas: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        owners: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "outreach/visits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            organisation: string;
                            dueOn: string | null;
                            late: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "outreach/company": {
        parameters: {
            query: {
                organisationId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        planned: {
                            /** Format: uuid */
                            id: string;
                            dueOn: string | null;
                        } | null;
                        visits: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            day: string;
                            /** @enum {string} */
                            way: "on_site" | "phone" | "meeting";
                            visitor: string;
                            met: string;
                            heard: string;
                        }[];
                        needs: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            organisation: string;
                            /** Format: uuid */
                            visitId: string;
                            /** @enum {string} */
                            kind: "vacancy" | "expert" | "ticket";
                            title: string;
                            text: string;
                            places: number | null;
                            conditions: string | null;
                            ownerId: string;
                            owner: string;
                            dueOn: string;
                            /** @enum {string} */
                            status: "open" | "answered" | "confirmed";
                            late: boolean;
                            mine: boolean;
                            opportunityId: string | null;
                            ticket: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                ended: boolean;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            steps: {
                                /** @enum {string} */
                                kind: "heard" | "handed" | "posted" | "filed" | "answered" | "returned" | "confirmed" | "late";
                                by: string;
                                text: string;
                                day: string;
                            }[];
                        }[];
                        owners: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        topics: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "outreach/needs": {
        parameters: {
            query?: {
                view?: "mine" | "late" | "running";
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            organisation: string;
                            /** Format: uuid */
                            visitId: string;
                            /** @enum {string} */
                            kind: "vacancy" | "expert" | "ticket";
                            title: string;
                            text: string;
                            places: number | null;
                            conditions: string | null;
                            ownerId: string;
                            owner: string;
                            dueOn: string;
                            /** @enum {string} */
                            status: "open" | "answered" | "confirmed";
                            late: boolean;
                            mine: boolean;
                            opportunityId: string | null;
                            ticket: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                ended: boolean;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            steps: {
                                /** @enum {string} */
                                kind: "heard" | "handed" | "posted" | "filed" | "answered" | "returned" | "confirmed" | "late";
                                by: string;
                                text: string;
                                day: string;
                            }[];
                        }[];
                        owners: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        topics: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "outreach/own-needs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        companies: number;
                        visits: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            day: string;
                            /** @enum {string} */
                            way: "on_site" | "phone" | "meeting";
                            visitor: string;
                            met: string;
                            heard: string;
                        }[];
                        needs: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            organisation: string;
                            /** Format: uuid */
                            visitId: string;
                            /** @enum {string} */
                            kind: "vacancy" | "expert" | "ticket";
                            title: string;
                            text: string;
                            places: number | null;
                            conditions: string | null;
                            ownerId: string;
                            owner: string;
                            dueOn: string;
                            /** @enum {string} */
                            status: "open" | "answered" | "confirmed";
                            late: boolean;
                            mine: boolean;
                            opportunityId: string | null;
                            ticket: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                ended: boolean;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            steps: {
                                /** @enum {string} */
                                kind: "heard" | "handed" | "posted" | "filed" | "answered" | "returned" | "confirmed" | "late";
                                by: string;
                                text: string;
                                day: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "outreach/campus": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        rows: {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            openings: number;
                            places: number;
                            needs: number;
                            people: number;
                            companies: number;
                            graduates: {
                                [key: string]: number;
                            };
                        }[];
                        schools: {
                            id: string;
                            name: string;
                        }[];
                        moreSchools: number;
                        unmapped: {
                            openings: number;
                            needs: number;
                        };
                        cohorts: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            schoolId: string;
                            school: string;
                            disciplineCode: string;
                            discipline: {
                                zh: string;
                                en: string;
                            };
                            year: number;
                            education: {
                                zh: string;
                                en: string;
                            } | null;
                            graduates: number;
                            publishedIn: string;
                            asOf: string | null;
                        }[];
                        disciplines: {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        educations: {
                            code: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "outreach/tours": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            way: "to_schools" | "to_city";
                            fromDay: string;
                            untilDay: string;
                            dropped: string | null;
                            schools: number;
                            held: number;
                            students: number;
                            companies: number;
                            openings: number;
                            guests: number;
                            hires: number;
                            interns: number;
                        }[];
                    };
                };
            };
        };
    };
    "outreach/tour": {
        parameters: {
            query: {
                tourId: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tour: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            way: "to_schools" | "to_city";
                            fromDay: string;
                            untilDay: string;
                            dropped: string | null;
                        };
                        counts: {
                            schools: number;
                            held: number;
                            students: number;
                            companies: number;
                            openings: number;
                            guests: number;
                            hires: number;
                            interns: number;
                        };
                        stops: {
                            /** Format: uuid */
                            schoolId: string;
                            school: string;
                            disciplines: {
                                zh: string;
                                en: string;
                            }[];
                            heldOn: string | null;
                            students: number | null;
                            note: string;
                        }[];
                        openings: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            organisation: string;
                            places: number;
                            taken: number;
                            open: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "outreach/tour-programme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tours: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            way: "to_schools" | "to_city";
                            fromDay: string;
                            untilDay: string;
                            dropped: string | null;
                            stops: {
                                /** Format: uuid */
                                schoolId: string;
                                school: string;
                            }[];
                            openings: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                organisation: string;
                                places: number;
                                taken: number;
                                open: boolean;
                            }[];
                            joined: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "platform/views": {
        parameters: {
            query: {
                room: string;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            search: {
                                [key: string]: string;
                            };
                            mine: boolean;
                            shared: boolean;
                            by: string;
                        }[];
                    };
                };
            };
        };
    };
    "platform/messages": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        total: number;
                        rows: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /** @enum {string} */
                            urgency: "urgent" | "usual";
                            title: {
                                zh: string;
                                en: string;
                            };
                            body: {
                                zh: string;
                                en: string;
                            };
                            path: string;
                            businessDay: string;
                            read: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "platform/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        lang: "zh" | "en";
                        urgentBy: ("email" | "sms" | "wechat")[];
                        usualBy: ("email" | "sms" | "wechat")[];
                        quietFrom: number;
                        quietUntil: number;
                        /** @enum {string} */
                        digest: "at_once" | "daily";
                        addresses: {
                            /** @enum {string} */
                            kind: "email" | "phone";
                            hint: string;
                            proved: boolean;
                            /** @enum {string} */
                            code: "to_send" | "sent" | "refused" | "none";
                        }[];
                    };
                };
            };
        };
    };
    "platform/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            id: string;
                            name: string;
                        };
                        tenant: {
                            slug: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            demonstration: boolean;
                            businessDay: string;
                            commissioners: boolean;
                        };
                        offices: {
                            role: string;
                            unitId: string;
                            unit: {
                                zh: string;
                                en: string;
                            };
                            onBehalfOf: string | null;
                        }[];
                        passwordOnce: boolean;
                    };
                };
            };
        };
    };
}
